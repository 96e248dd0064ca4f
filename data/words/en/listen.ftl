# Giving views: who I am, my agreement, and what happens with my answers.
# Awaiting a check by children, young people and a safeguarding lead.

ask-who = Who are you?
ask-age = How old are you?
age-12-or-over = I am 12 or older
age-under-12 = I am 11 or younger
ask-adult = Does a grown-up who looks after you say it is OK to talk to me?
    .simple = Does a grown-up say this is OK?
ask-area = Where do you live? It helps me show you the right help.
    .simple = Where do you live?
ask-area-other = Which council area do you live in?
    .simple = Which area is it?
area-other = Somewhere else

# What a person is told before they agree, in words for who they are.
agree-first-practice = This is only practice. Nobody reads what you say here.
agree-first-child = The people who check if children get good help want to hear from you. Your name stays out of it.
    .simple = People who check on help want to hear you. Your name stays out.
agree-first-young-person = The review team reads your answers without your name. They use them to see how well services work.
    .simple = The review team reads your answers. Your name stays out.
agree-first-parent-carer = The review team reads your answers without names. They use them to judge how well services work.
    .simple = The review team reads your answers. Names stay out.
agree-first-other = The review team reads your answers without names. They use them to judge how well services work.
    .simple = The review team reads your answers. Names stay out.
agree-limit = If someone may not be safe, the team has to pass that on. You can skip any question and stop at any time.
    .simple = If someone may not be safe, we must tell. You can stop any time.
ask-agree = Is it OK to ask you some questions?
    .simple = Can I ask you some questions?
declined-agree = That is fine. Nothing was kept for the review.
    .simple = That is fine.
declined-adult = Please show this to a grown-up you trust first. You can come back any time.
    .simple = Please show this to a grown-up. Come back any time.
listen-under-12-not-here = This one is for people who are 12 or older. A grown-up can tell us your views with you.
    .simple = This one is for people of 12 and up.

answer-kept = Thank you. I have kept that.
    .simple = Thank you. I kept that.
kept-under-earlier = I put that with the question it was for.
kept-beside = Thank you. I kept your words with this question. You can pick one too, or skip.
    .simple = Thank you. I kept your words here.
answer-taken-back = OK, I took that out. Here is the question again.
    .simple = OK, I took that out.
was-that-your-answer = I kept your words as your answer. Was it a question for me instead?
    .simple = I kept that. Was it a question?
button-answer-was-question = It was not my answer
did-you-mean-to = I kept your words as your answer. Did you want this instead?
    .simple = I kept that. Did you want this?

ask-check = Shall I send your answers?
check-send = Send them
check-change = Change something
check-later = Not now
listen-summary = Here is what you told me.
summary-words = { $question } — { $answer }
summary-choice = { $question } — { $answer }
summary-both = { $question } — { $choice }. { $answer }
summary-skipped = No answer
listen-change = OK. Let us go through them again. Press Skip to keep an answer as it is.
    .simple = OK. Press Skip to keep an answer.
listen-later = OK. Your answers are safe here. You can come back and send them.
    .simple = OK. Your answers are safe here.
listen-sent = Thank you. Your answers are with the review team now.
    .simple = Thank you. Your answers are sent.
listen-sent-practice = Thank you for trying it. This was practice, so nobody reads it.
    .simple = Thank you. This was practice.
listen-sent-already = You have sent your answers. Thank you.
listen-coming = This review is not open yet.
listen-closed = This review is over. It takes no more answers.
    .simple = This review is over.
listen-reported = This review is over, and its report is out.
    .simple = This review is over.
listen-not-ready = This review cannot take answers yet. The people who run it must finish getting ready.
    .simple = This review is not ready yet.
