"""Examines this installation of caro on this machine; prints nothing.

Slow and thorough where the answering path is quick: it loads, runs, measures and hashes, each part guarded,
so that one that fails, hangs or crashes hides none of the others.
"""
