"""Backends turn a request into one command or decline; each is imported only when it is asked for."""
