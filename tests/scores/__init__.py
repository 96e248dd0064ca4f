"""Measuring on evaluation sets: never run in tests, never used for training."""
