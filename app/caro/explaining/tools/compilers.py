"""Compilers, and the tools that build with them."""

from __future__ import annotations

TEXT = """
make: builds what is out of date, as a Makefile says
  -j --jobs=NUMBER: so many at the same time
  -f --file --makefile=: with this file
  -C --directory=: in this folder
  -n --dry-run --just-print: only tells what it would do
  -B --always-make: everything
  -k --keep-going: goes on after failures
  -s --silent --quiet: does not show commands
  -i --ignore-errors: failures count for nothing
  -q --question: the status tells whether something is to be done
  -d: tells why
  *: what is built, or NAME=value
cmake: prepares a project to be built
  ~ words glues
  -S=: the sources
  -B=: the folder to build in
  -D=: with this value
  -G=: for this tool
  --build=: builds in this folder
  --install=: installs from this folder
  --target=: only this
  -j --parallel=NUMBER: so many at the same time
  --config=: in this way
  1: the folder
gcc, g++, cc, c++, clang, clang++: compiles C and C++
  ~ words glues
  -o=: into this file
  -c: without linking
  -S: only to assembler
  -E: only what the preprocessor makes
  -g: with what debuggers need
  -O=: how hard it optimises
  -O0: does not optimise
  -O1: optimises a little
  -O2: optimises
  -O3: optimises hard
  -Os: optimises for size
  -Og: optimises for debugging
  -Wall: with the usual warnings
  -Wextra: with more warnings
  -Werror: warnings are errors
  -W=: this warning
  -I=: headers from this folder
  -L=: libraries from this folder
  -l=: with this library
  -D=: with this macro
  -U=: without this macro
  -std=: as this standard says
  -f=: in this way
  -m=: for this kind of machine
  -shared: a library
  -static: with everything inside
  -fPIC: may lie anywhere in memory
  -pthread: with threads
  -pipe: without temporary files
  -v: tells what it does
  --version: prints its version
  *: a file
ld: links objects to a program
  ~ words glues
  -o=: into this file
  -l=: with this library
  -L=: libraries from this folder
  *: a file
gdb: looks into running or broken programs
  ~ words
  --args: the rest is the program and what it is given
  -p=: this running process
  -ex=: with this command
  -batch: asks nothing
  *: the program
ldd: lists the libraries that a program needs
  *: the program
nm: lists the symbols of a program
  -D --dynamic: those for other programs
  -C --demangle: readable
  -u --undefined-only: those that it lacks
  *: a file
objdump: shows what a program is made of
  -d --disassemble: its instructions
  -x --all-headers: its heads
  -t --syms: its symbols
  -S --source: with the source
  *: a file
cargo: builds programs in Rust
  ~ sub
  -q --quiet: says little
  -v --verbose: says more
  --release: fast, for use
  -p --package=: only this part
  --all-features: with everything
  --features=: with these
cargo build, cargo b: builds
  -j --jobs=: so many at the same time
cargo run, cargo r: builds and runs
  --bin=: this program
  *: what it is given
cargo test, cargo t: runs tests
  *: only those like this
cargo check, cargo c: only tells whether it would build
cargo clippy: looks for weak spots
cargo fmt: puts sources into the usual form
cargo new: begins a project
  1: its folder
cargo add: adds a package that is needed
  *: which
cargo install: installs programs
  --path=: from this folder
  --locked: with exactly the listed versions
  *: which
cargo update: newer versions of what is needed
cargo clean: removes what was built
cargo doc: makes its pages
  --open: shows them
cargo publish: hands it to everybody
rustup: installs Rust
  ~ sub
go: builds programs in Go
  ~ sub words
go build: builds
  -o=: into this file
  -v: names what it builds
  *: what
go run: builds and runs
  *: what
go test: runs tests
  -v: names them
  -run=: only those like this
  -race: looks for races
  -cover: tells which lines were run
  -bench=: measures those like this
  -count=: so many times
  *: of what
go mod: the modules that are needed
  *: what is done
go get: adds what is needed
  -u: with newer versions
  *: which
go install: builds and installs
  *: what
go fmt, go vet: looks over the sources
  *: which
go env: prints settings
  *: which
javac: compiles Java
  ~ words
  -d=: into this folder
  -cp -classpath=: with these classes
  *: a file
java: runs Java programs
  ~ words glues
  -jar=: this archive
  -cp -classpath=: with these classes
  -version: prints its version
  -Xmx=: at most so much memory
  -Xms=: so much memory at the beginning
  -D=: with this setting
  1 !-jar: the program
  *: what it is given
mvn: builds projects in Java
  ~ words glues
  -q: says little
  -D=: with this value
  -f=: with this file
  -P=: with this profile
  -B: asks nothing
  clean: removes what was built
  package: builds it
  install: builds it, for other projects here
  test: runs tests
  -DskipTests: without tests
  *: what is done
gradle, gradlew: builds projects, mostly in Java
  *: what is done
perl: runs Perl programs
  -e=: this program
  -n: for each line
  -p: for each line, which is printed
  -i=?: changes the files themselves; what is attached names a backup
  -l: takes line ends off and puts them back
  -a: parts each line into fields
  -F=: what parts the fields
  -w: with warnings
  -0=?: what ends a line; nothing: the zero byte
  -M=: with this module
  -E=: this program, with what is new
  -v: prints its version
  1 !-e !-E: the program's file
  *: a file
ruby: runs Ruby programs
  -e=: this program
  -n: for each line
  -p: for each line, which is printed
  -i=?: changes the files themselves
  -r=: with this library
  -v: prints its version
  1 !-e: the program's file
  *: what it is given
gem: installs packages of Ruby
  ~ sub
gem install: installs packages
  -v --version=: in this version
  --user-install: only for you
  *: a package
gem list: lists what is installed
bundle: packages that a project in Ruby needs
  ~ sub
bundle install: installs them
bundle update: brings them up to date
bundle exec: runs a command with them
  ~ runs
php: runs PHP programs
  -r=: this program
  -S=: serves pages at this address
  -t=: from this folder
  -m: lists what is built in
  -i: tells everything about itself
  -l: only tests the file
  -v: prints its version
  1 !-r: the program's file
  *: what it is given
composer: packages that a project in PHP needs
  ~ sub
  --no-dev: only what is needed to run
composer install: installs them
composer update: brings them up to date
  *: only this
composer require: adds one
  --dev: only needed to develop
  *: which
Rscript: runs R programs
  -e=: this program
  1 !-e: the program's file
  *: what it is given
"""
