"""`make bench`: our bot beside a stock Rasa bot of the same dialogue, in the same minutes on the same machine."""
