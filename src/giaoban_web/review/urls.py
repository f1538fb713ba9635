"""The addresses of review."""

from django.urls import path, re_path

from giaoban_web.review.views import bulk, claim, corpus, findings, queue

urlpatterns = [
    path("", queue.queue, name="queue"),
    path("claims/<int:pk>/", claim.claim_page, name="claim"),
    path("claims/<int:pk>/panel/", claim.panel, name="panel"),
    path("claims/<int:pk>/row/", queue.row, name="row"),
    path("claims/<int:pk>/indicators/", claim.choices, name="choices"),
    path("claims/<int:pk>/decide/<slug:verb>/", claim.decide, name="decide"),
    path("documents/<int:pk>/accept/", bulk.accept_many, name="accept_many"),
    path("findings/", findings.finding_list, name="findings"),
    path("findings/export.xlsx", findings.export, name="findings_export"),
    path("findings/<int:pk>/dismiss/", findings.dismiss, name="dismiss"),
    path("findings/<int:pk>/reopen/", findings.reopen, name="reopen"),
    path("corpus/", corpus.corpus, name="corpus"),
    re_path(r"^corpus/cases\.(?P<form>jsonl|yaml)$", corpus.corpus_file, name="corpus_file"),
]
