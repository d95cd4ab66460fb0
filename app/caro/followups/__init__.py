"""What a person says next: "only the ones from today", "now delete them", "in /etc instead".

`joining` makes whole requests of such words and the request before them, `sameset` tells whether a command
still acts on what was shown, and `conversation` asks the backends with both.
"""
