"""Intents about archives."""

from caro.backends.static.intent import intent

INTENTS = ()
