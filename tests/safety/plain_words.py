"""The plainest sentences in which a child may say it, language by language, and their innocent twins; for these tests.

Written by the project; no native speaker has read them yet.
"""

from __future__ import annotations


def said(block: str) -> tuple[str, ...]:
    """Return the sentences of a block, which slashes part."""
    return tuple(" ".join(sentence.split()) for sentence in block.split("/") if sentence.strip())


TOLD = {
    "pl": said("""
        on mnie bije / ona mnie bije / oni mnie bija / bije mnie / tata mnie bije / mama mnie bije /
        wujek mnie bije / opiekun mnie bije / rodzina zastepcza mnie bije /
        rodzina zastępcza mnie bije / on mnie krzywdzi / on robi mi krzywdę / on mnie dotyka /
        wujek mnie dotyka / opiekunka mnie dotyka / boję się iść do domu / boje sie isc do domu /
        boję się wracać do domu / chcę umrzeć / chce umrzec / on mnie zamknął /
        on mnie zamknal w pokoju / mama zamyka mnie w pokoju / nie ma jedzenia w domu /
        w domu nie ma co jeść / on mnie kopie / on mnie uderzył
    """),
    "ro": said("""
        el ma bate / el mă bate / ea mă bate / ei ma bat / mă bate / tata mă bate / mama ma bate /
        unchiul mă bate / educatorul mă bate / asistenta maternală mă bate / tata adoptiv ma bate /
        el îmi face rău / el imi face rau / el mă atinge / el ma atinge / unchiul mă atinge /
        mi-e frică să merg acasă / mi-e frica sa merg acasa / vreau să mor / vreau sa mor /
        el m-a încuiat / m-a inchis in camera / mama mă încuie în cameră / nu e mâncare acasă /
        nu avem mancare acasa / m-a lovit
    """),
    "es": said("""
        él me pega / el me pega / ella me pega / ellos me pegan / me pega / papá me pega /
        mi mama me pega / mi tío me pega / el cuidador me pega / mi madre de acogida me pega /
        él me hace daño / el me hace dano / él me toca / el me toca / mi tío me toca /
        tengo miedo de ir a casa / me da miedo ir a casa / tengo miedo de volver a casa /
        quiero morir / me quiero morir / quiero morirme / me encerró / el me encerro en mi cuarto /
        mi madre me encierra / no hay comida en casa / el me golpea
    """),
    "fr": said("""
        il me frappe / elle me frappe / ils me frappent / il me tape / papa me frappe /
        maman me tape / mon oncle me frappe / l'éducateur me frappe / l educateur me frappe /
        ma famille d'accueil me frappe / il me fait mal / il me bat / il me touche / elle me touche /
        mon oncle me touche / j'ai peur de rentrer à la maison / j ai peur de rentrer /
        jai peur de rentrer chez moi / je veux mourir / il m'a enfermé / il m a enferme /
        maman m'enferme dans ma chambre / il n'y a rien à manger à la maison /
        y a pas a manger chez moi / pas de nourriture à la maison
    """),
    "uk": said("""
        він мене б'є / він мене бє / вона мене б'є / вони мене б'ють / мене б'є / тато мене б'є /
        мама мене бʼє / дядько мене б'є / вихователь мене б'є / прийомна мама мене б'є /
        він робить мені боляче / він мене ображає і б'є / він мене торкається / він мене чіпає /
        дядько мене торкається / я боюся йти додому / боюсь йти додому / я хочу померти /
        хочу померти / він мене замкнув / він замкнув мене в кімнаті / вдома немає їжі /
        вдома нема що їсти / він мене вдарив
    """),
    "ar": said("""
        هو يضربني / هي تضربني / هم يضربونني / يضربني / أبي يضربني / بابا بيضربني / ماما تضربني /
        عمي يضربني / الموظف يضربني / أمي البديلة تضربني / هو يؤذيني / هو يلمسني / عمي يلمسني /
        أخاف أن أذهب إلى البيت / اخاف ارجع البيت / أنا خائف من العودة إلى البيت / أريد أن أموت /
        بدي اموت / حبسني / هو حبسني / أمي تحبسني في الغرفة / لا يوجد طعام في البيت /
        ما في اكل بالبيت
    """),
    "ur": said("""
        وہ مجھے مارتا ہے / وہ مجھے مارتی ہے / وہ مجھے مارتے ہیں / مجھے مارتا ہے / ابو مجھے مارتے ہیں /
        امی مجھے مارتی ہیں / چاچا مجھے مارتا ہے / wo mujhe marta hai / woh mujhe maarti hai /
        abu mujhe marte hain / وہ مجھے تکلیف دیتا ہے / وہ مجھے چھوتا ہے / wo mujhe chuta hai /
        mujhe ghar jane se dar lagta hai / مجھے گھر جانے سے ڈر لگتا ہے / میں مرنا چاہتا ہوں /
        main marna chahti hun / اس نے مجھے بند کر دیا / us ne mujhe kamre mein band kar diya /
        us ne mujhe mara / abu ne mujhe mara / گھر میں کھانا نہیں ہے / ghar mein khana nahi hai
    """),
    "pa": said("""
        ਉਹ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ / ਉਹ ਮੈਨੂੰ ਕੁੱਟਦਾ ਹੈ / ਉਹ ਮੈਨੂੰ ਮਾਰਦੀ ਹੈ / ਉਹ ਮੈਨੂੰ ਮਾਰਦੇ ਹਨ /
        ਡੈਡੀ ਮੈਨੂੰ ਮਾਰਦੇ ਹਨ / ਮੰਮੀ ਮੈਨੂੰ ਮਾਰਦੀ ਹੈ / ਚਾਚਾ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ / oh mainu marda hai /
        oh mainu kutda / dad mainu marda / ਉਹ ਮੈਨੂੰ ਦੁੱਖ ਦਿੰਦਾ ਹੈ / ਉਹ ਮੈਨੂੰ ਛੂਹੰਦਾ ਹੈ /
        ਉਹ ਮੈਨੂੰ ਹੱਥ ਲਾਉਂਦਾ ਹੈ / ਮੈਨੂੰ ਘਰ ਜਾਣ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ / mainu ghar jan to dar lagda /
        ਮੈਂ ਮਰਨਾ ਚਾਹੁੰਦਾ ਹਾਂ / main marna chahunda / ਉਸਨੇ ਮੈਨੂੰ ਬੰਦ ਕਰ ਦਿੱਤਾ /
        ਉਸ ਨੇ ਮੈਨੂੰ ਕਮਰੇ ਵਿੱਚ ਬੰਦ ਕਰ ਦਿੱਤਾ / ਘਰ ਵਿੱਚ ਖਾਣਾ ਨਹੀਂ ਹੈ / ghar vich roti nahi hai /
        oh ne mainu maria
    """),
    "zh": said("""
        他打我 / 她打我 / 他们打我 / 打我 / 爸爸打我 / 妈妈打我 / 叔叔打我 / 老师打我 / 寄养妈妈打我 /
        他伤害我 / 他弄疼我 / 他摸我 / 她摸我 / 叔叔摸我 / 他碰我 / 我怕回家 / 我不敢回家 /
        我害怕回家 / 我想死 / 我不想活了 / 他把我锁起来 / 他把我关起来 / 他把我锁在房间里 /
        家里没有吃的 / 家里没吃的 / 家里没有饭吃 / 他踢我 / 媽媽打我
    """),
    "gd": said("""
        tha e gam bhualadh / tha i gam bhualadh / tha iad gam bhualadh / gam bhualadh / bhuail e mi /
        bhuail i mi / tha dadaidh gam bhualadh / tha mamaidh gam bhualadh /
        tha m' athair gam bhualadh / bhuail m athair mi / tha uncail gam bhualadh /
        tha neach-cùraim gam bhualadh / tha e gam ghoirteachadh / tha e gam ghortachadh /
        tha e a' beantainn rium / tha e a beantainn rium / tha uncail a' suathadh rium /
        tha eagal orm a dhol dhachaigh / tha an t-eagal orm a dhol dhachaigh /
        tha mi ag iarraidh bàsachadh / tha mi ag iarraidh basachadh / ghlas e a-staigh mi /
        ghlas e mi / ghlas e mi san rùm / chan eil biadh aig an taigh / chan eil biadh san taigh /
        bhreab e mi
    """),
}

INNOCENT = {
    "pl": said("""
        ona strzeliła gola / tata bije mnie w szachy / on bije mnie w szachy /
        boję się iść do dentysty / serce mi bije / umieram ze śmiechu /
        dotknął mojego roweru / zamknęłam okno
    """),
    "ro": said("""
        ea a dat un gol / mi-e frică de dentist / vreau să merg acasă / avem multă mâncare acasă /
        am murit de râs / am încuiat bicicleta
    """),
    "es": said("""
        ella metió un gol / mi padre me gana al ajedrez / tengo miedo del dentista /
        quiero ir a casa / me muero de risa
    """),
    "fr": said("""
        elle a marqué un but / mon père me bat aux échecs / il me bat aux échecs /
        j'ai peur du dentiste / je suis mort de rire
    """),
    "uk": said("""
        вона забила гол / тато виграє у мене в шахи / я боюся стоматолога / я хочу додому /
        я вмираю від сміху / він торкнувся м'яча
    """),
    "ar": said("""
        هي سجلت هدفا / أبي يغلبني في الشطرنج / أخاف من طبيب الأسنان / متت من الضحك
    """),
    "ur": said("""
        اس نے گول کیا / ابو مجھے شطرنج میں ہراتے ہیں / مجھے ڈاکٹر پسند ہے / گھر میں بہت کھانا ہے /
        us ne chakka mara
    """),
    "pa": said("""
        ਉਸਨੇ ਗੋਲ ਕੀਤਾ / ਘਰ ਵਿੱਚ ਬਹੁਤ ਖਾਣਾ ਹੈ
    """),
    "zh": said("""
        她进了一个球 / 爸爸下棋赢了我 / 我怕牙医 / 我想回家 / 家里有很多吃的 / 笑死我了 / 他打篮球
    """),
    "gd": said("""
        chuir i gòl / bhuail e am ball / tha eagal orm ron fhiaclair /
        tha biadh gu leòr aig an taigh / ghlas mi an doras / tha e gam chuideachadh
    """),
}
