"""The inside of e-mail: the message itself without the older mail below it."""
