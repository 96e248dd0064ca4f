"""Trains the learned layer of the safety gate; the running service never imports this."""
