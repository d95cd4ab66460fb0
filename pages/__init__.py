"""The documentation as a program: pages made from caro's tables, the picture, and the site.

Nothing here is part of caro or installed with it; `make docs` runs it.
"""
