"""Which models caro can run, where they lie on this machine, and how they are fetched.

`catalogue` is what comes with caro and `offers` what may be fetched, as data; `store` finds and checks files,
`named` finds them by name, `pull` fetches, `adding` takes in a person's own, `making` writes a faster form of
caro's own. Nothing here loads a model.
"""
