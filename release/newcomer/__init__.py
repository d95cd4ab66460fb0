"""The first hour of somebody new, unattended: from `apt-get install` to the tenth answer and away again.

`python3 -m release.newcomer dist/apt`, as root, beside tmux and bubblewrap. Each step is tried as that person
would, by what it does, and takes one line; the first that is not as it should be ends it with status 1.
"""
