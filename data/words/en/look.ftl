# See it my way: the page where a person says how they want to see the chat.
# Usual: short sentences of at most 15 words. Simple: at most 12.

look-title = See it my way
    .symbol = look
look-lead =
    Choose how this looks. You can change it at any time.
    .simple = Choose how this looks.
    .symbol = choose
look-kept = Done. It looks like this now.
    .symbol = done
look-keep = Keep this
    .symbol = kept
look-reset = Put it all back
    .symbol = back
look-where =
    This goes away when you close the browser or press Exit.
    .simple = This goes away when you press Exit.
    .symbol = delete

look-theme = Colours
look-theme-device = As my device says
look-theme-paper = Light
look-theme-cream = Cream
look-theme-dark = Dark
look-theme-contrast = Strong

look-size = Size of the words
look-size-1 = Usual
look-size-2 = Bigger
look-size-3 = Big
look-size-4 = Twice as big

look-space = Space
look-space-usual = Usual
look-space-wide = More space

look-font = Letters
look-font-device = As my device says
look-font-atkinson = Atkinson Hyperlegible: letters that look less alike
look-font-lexend = Lexend: wide, plain letters

look-motion = Moving things
look-motion-device = As my device says
look-motion-still = Nothing moves
