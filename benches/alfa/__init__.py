"""Judges caro on InterCode-ALFA, a public set of tasks, by running the commands; see README.md."""
