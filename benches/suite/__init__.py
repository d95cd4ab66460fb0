"""Measures caro as people meet it: processes, load, memory and start-up, in one report against targets."""
