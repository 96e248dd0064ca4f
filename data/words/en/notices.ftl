# Notices for staff (the safeguarding lead and deputy), by e-mail and webhook. Never a child's words, never a place.

notice-subject-new = Blether: an alert waits ({ $severity }) { $number }
notice-subject-again = Blether: an alert still waits, you are the deputy ({ $severity }) { $number }
notice-subject-louder = URGENT – Blether: nobody has answered an alert ({ $severity }) { $number }
notice-subject-test = Blether: a test alert, please acknowledge it { $number }
notice-subject-reminder = Blether: an alert is not finished ({ $severity }) { $number }
notice-text-reminder =
    Someone acknowledged an alert of severity { $severity }, and it is neither passed on nor closed.
    Alert { $number }: { $link }
    Please finish it in the staff room. What was said is never in a mail.
notice-text-new =
    An alert of severity { $severity } waits in the staff room.
    Alert { $number }: { $link }
    Look at it, act, then acknowledge it there. What was said is never in a mail.
notice-text-again =
    An alert of severity { $severity } waits in the staff room, and the safeguarding lead has not answered it in time.
    Alert { $number }: { $link }
    Please look at it and act. What was said is never in a mail.
notice-text-louder =
    An alert of severity { $severity } waits in the staff room, and nobody has answered it.
    Alert { $number }: { $link }
    This mail comes again until someone acknowledges the alert.
notice-text-test =
    This is a test. No child is waiting.
    Please acknowledge it in the staff room: { $link }
    Until someone does, Blether tells children that no person reads what they write.
