"""Languages, and the tools that install and run for them."""

from __future__ import annotations

TEXT = """
python3, python, pypy3: runs Python programs
  -c=: this program
  -m=: this module
  -i: asks for commands afterwards
  -u: prints at once
  -V --version: prints its version
  -v: tells what it loads
  -O: without checks
  -B: keeps no compiled files
  -E: without its variables
  -s: without your own packages
  -S: without installed packages
  -I: by itself, without variables and your packages
  -W=: what becomes of warnings
  -X=: with this setting
  -q: without a greeting
  1 !-c !-m: the program's file
  *: what it is given
pip, pip3, pipx: installs packages of Python
  ~ sub
  -q --quiet: says little
  -v --verbose: says more
  --version: prints its version
pip install, pip3 install, pipx install: installs packages
  -r --requirement=: those that this file lists
  -U --upgrade: with newer ones
  -e --editable=: from this folder, where it can be changed
  --user: only for you
  -t --target=: into this folder
  --no-deps: without what they need
  --pre: unfinished versions too
  --force-reinstall: even where it is there
  --no-cache-dir: keeps nothing that was fetched
  -i=: from this place
  --break-system-packages: even beside the system's own
  --require-hashes: only with the sums that are listed
  -c --constraint=: with the versions of this file
  --dry-run: only tells what it would do
  *: a package
pip uninstall, pip3 uninstall, pipx uninstall: removes packages
  -y --yes: asks nothing
  -r --requirement=: those that this file lists
  *: a package
pip list, pip3 list, pipx list: lists what is installed
  -o --outdated: those with a newer version
  --user: only yours
  --format=: in this form
pip show, pip3 show: tells about packages
  -f --files: with files
  *: a package
pip freeze, pip3 freeze: lists what is installed, with versions
pip download, pip3 download: fetches packages without installing them
  -d --dest=: into this folder
  -r --requirement=: those that this file lists
  *: a package
pip check, pip3 check: tells whether something is missing
pip cache, pip3 cache: what was fetched
  *: what is done
uv: handles Python's packages and projects
  ~ sub
conda, mamba: installs packages, in environments of their own
  ~ sub
  -n --name=: in this environment
  -y --yes: asks nothing
  -c --channel=: from this channel
conda create, mamba create: makes an environment
  *: with this package
conda install, mamba install: installs packages
  *: a package
conda activate, mamba activate: uses an environment
  1: which
conda deactivate, mamba deactivate: leaves the environment
conda env, mamba env: environments
  *: what is done
conda list, mamba list: lists what is installed
virtualenv: makes a folder with a Python of its own
  -p --python=: with this Python
  *: the folder
pytest: runs tests written in Python
  -v --verbose: says more
  -q --quiet: says less
  -x --exitfirst: ends at the first failure
  -k=: only those like this
  -m=: only those with this mark
  -s: shows what tests print
  --lf --last-failed: only those that failed last
  --maxfail=: ends after so many failures
  -n --numprocesses=: so many at the same time
  --tb=: how failures are shown
  --cov=?: tells which lines were run
  -r=: with a summary of these
  *: which tests
node: runs JavaScript programs
  -e --eval=: this program
  -p --print=: prints what this comes to
  -v --version: prints its version
  -r --require=: with this module first
  --inspect=?: can be looked into
  1 !-e !--eval: the program's file
  *: what it is given
npm, pnpm: installs packages of JavaScript and runs their scripts
  ~ sub
  -g --global: for the whole machine
  --prefix=: in this folder
  -s --silent: says nothing
  -v --version: prints its version
npm install, npm i, pnpm install, pnpm i, npm add, pnpm add: installs packages
  -D --save-dev: only needed to develop
  -E --save-exact: with this very version
  --no-save: without a note of it
  --production: only what is needed to run
  --force: whatever is in the way
  --legacy-peer-deps: even where versions do not fit
  --omit=: without these
  *: a package
npm ci: installs exactly what the lock file lists
  --omit=: without these
npm uninstall, npm remove, npm rm, pnpm remove: removes packages
  *: a package
npm run, npm run-script, pnpm run: runs a script of the project
  ~ sub
npm start, pnpm start: starts the project
npm test, npm t, pnpm test: runs the project's tests
npm update, pnpm update: brings packages up to date
  *: only this
npm outdated: lists those with a newer version
npm list, npm ls: lists what is installed
  --depth=: so deep
  *: only this
npm init: begins a project
  -y --yes: asks nothing
npm publish: hands the package to everybody
  --access=: who may have it
npm audit: looks for known weaknesses
  --fix: mends them
npm cache: what was fetched
  *: what is done
npm exec: runs a program of a package
  *: which, and what it is given
npx: runs a program of a package, fetching it where needed
  -y --yes: asks nothing
  -p --package=: of this package
  1: the program
  *: what it is given
yarn: installs packages of JavaScript and runs their scripts
  ~ sub
yarn add: installs packages
  -D --dev: only needed to develop
  *: a package
yarn install: installs what the project lists
yarn remove: removes packages
  *: a package
yarn run: runs a script of the project
  *: which
yarn build, yarn start, yarn test, yarn dev: runs the script of that name
"""
