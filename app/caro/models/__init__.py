"""Which models caro can run and where they lie on this machine.

`catalogue` is data, `store` finds, checks, installs and removes the files. Nothing here loads a model.
"""
