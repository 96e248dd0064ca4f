# Steering the talk.

menu = What would you like to do?
choose-one = I did not get that. Please pick one of these.
    .simple = Please pick one of these.
not-sure-what-you-mean = I am not sure what you mean. Is it one of these?
    .simple = I am not sure. Is it one of these?
cannot-skip = I do need an answer to this one. You can stop instead.
    .simple = I need this one. You can stop instead.
first-question = This is the first question.
stopped = OK, we stop here. What you said is safe, and you can go on later.
    .simple = OK, we stop. What you said is safe.
stopped-nothing = OK. I am here if you need me.
started-again = OK, we start again. Your old answers are gone.
    .simple = OK, we start again.
ask-start-again = If you start again, your answers so far go. Do you want that?
    .simple = Your answers will go. Is that OK?
button-start-again-yes = Yes, start again
carrying-on = OK. We can go on. Help now is always here.
    .simple = OK. We can go on.
not-meant-kept = OK, thank you for saying. A person may still look at it, to be sure.
    .simple = OK, thank you for saying.
