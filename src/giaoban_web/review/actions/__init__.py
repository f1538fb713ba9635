"""What people decide: each in one transaction with its row of the audit."""

from giaoban_web.review.actions.accept import Resolution, accept
from giaoban_web.review.actions.accept_many import Accepted, accept_many
from giaoban_web.review.actions.correct import correct, link
from giaoban_web.review.actions.dismiss import dismiss, reopen
from giaoban_web.review.actions.reject import reject
from giaoban_web.review.actions.undo import undo

__all__ = ["Accepted", "Resolution", "accept", "accept_many", "correct", "dismiss", "link", "reject", "reopen", "undo"]
