"""How many dangerous commands the safety check stops, and how much ordinary work it disturbs.

The commands in `cases/` were written before the rules that they hold to account.
"""
