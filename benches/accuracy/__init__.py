"""Measures how often an answer is right, by running the command and looking at what it did.

Comparing strings rewards the wrong thing: dozens of commands are right, and one character makes a command
wrong. Each case therefore names a fixture, several accepted readings and a plausible mistake; a sandboxed run
of the candidate has to have the same outcome as one of the accepted readings.
"""
