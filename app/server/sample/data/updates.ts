import { act } from "./shapes.ts";
import type { SampleUpdate } from "./shapes.ts";

/** "You said, we did", oldest first. Said and did together have at most 120 words in English. */
export const UPDATES: SampleUpdate[] = [
  {
    key: "I06-record-system",
    improvement: "I06",
    audience: "contributors",
    writtenBy: "S02",
    published: act("S02", "2026-04-27", "12:40"),
    said: {
      en: "The same housing questions come at every visit, though the answers did not change. And why do you ask where I was born?",
      es: "En cada visita nos hacen las mismas preguntas sobre la vivienda, aunque las respuestas no cambiaron. ¿Y para qué preguntan dónde nací?",
      ar: "تُطرح علينا أسئلة السكن نفسها في كل زيارة مع أن الإجابات لم تتغير. ولماذا تسألون أين وُلدت؟",
    },
    did: {
      en: "This is a partial answer. The question about where you were born is gone. Asking once a year, and showing your last answers, has to wait: our record system can't do it before the first quarter of next year. Until then you can say \"nothing has changed\", and we go on. Dr. Priyanka Vellore-Hughes is responsible.",
      es: "Esta es una respuesta parcial. Ya no preguntamos dónde nació. Preguntar una vez al año y mostrar sus últimas respuestas tiene que esperar: nuestro sistema no puede hacerlo antes del primer trimestre del próximo año. Mientras tanto, puede decir «nada ha cambiado» y seguimos adelante. La responsable es la Dra. Priyanka Vellore-Hughes.",
      ar: "هذه إجابة جزئية. لم نعد نسأل عن مكان الولادة. أما السؤال مرة في السنة وإظهار إجاباتك السابقة فعليه أن ينتظر، لأن نظام السجلات لدينا لا يستطيع ذلك قبل الربع الأول من العام القادم. حتى ذلك الحين يمكنك أن تقول «لم يتغير شيء» وسنتابع. المسؤولة هي الدكتورة بريانكا فيلور-هيوز.",
    },
  },
  {
    key: "I04-interpreters",
    improvement: "I04",
    audience: "public",
    writtenBy: "S01",
    quoteInput: 33,
    published: act("S01", "2026-05-12", "11:30"),
    said: {
      en: "The interpreter was late, spoke another dialect or was not there, and we were asked to sign papers in English. Six people told us, in five languages.",
      es: "El intérprete llegó tarde, hablaba otro dialecto o no estaba, y nos pidieron firmar papeles en inglés. Nos lo contaron seis personas, en cinco idiomas.",
      ar: "تأخر المترجم أو تكلم لهجة أخرى أو لم يكن موجودًا، وطُلب منا توقيع أوراق بالإنجليزية. أخبرنا بذلك ستة أشخاص بخمس لغات.",
    },
    did: {
      en: "Whoever sends you to the legal team now asks which language and dialect you speak, and the interpreter is booked at once. Papers are read out to you in your language before you sign. In {month:2026-04-20}, about 9 of every 10 first calls had the right interpreter; before, it was about 6. It is still harder for languages that few people speak. Samir Haddouche is responsible. If it goes wrong, tell us.",
      es: "Quien le envía al equipo legal ahora le pregunta qué idioma y qué dialecto habla, y el intérprete se reserva en ese momento. Los papeles se le leen en su idioma antes de firmar. En {month:2026-04-20}, unas 9 de cada 10 primeras llamadas tuvieron el intérprete correcto; antes eran unas 6. Todavía es más difícil con los idiomas que habla poca gente. El responsable es Samir Haddouche. Si algo sale mal, díganoslo.",
      ar: "من يحيلك إلى الفريق القانوني يسألك الآن عن لغتك ولهجتك، ويُحجز المترجم في الحال. وتُقرأ لك الأوراق بلغتك قبل أن توقّع. في {month:2026-04-20} كان المترجم المناسب حاضرًا في نحو 9 من كل 10 مكالمات أولى، وكان العدد من قبل نحو 6. ما زال الأمر أصعب مع اللغات التي يتكلمها عدد قليل من الناس. المسؤول هو سمير حدوش. إذا حدث خطأ فأخبرنا.",
    },
  },
  {
    key: "I01-wharf-street",
    improvement: "I01",
    audience: "public",
    writtenBy: "S03",
    quoteInput: 1,
    published: act("S03", "2026-05-28", "10:00"),
    said: {
      en: "We were asked about rent and safety where other people could hear. Six people told us, in five languages.",
      es: "Nos preguntaron sobre la renta y la seguridad donde otras personas podían oír. Nos lo contaron seis personas, en cinco idiomas.",
      ar: "سُئلنا عن الإيجار وعن الأمان في مكان يسمعنا فيه الآخرون. أخبرنا بذلك ستة أشخاص بخمس لغات.",
    },
    did: {
      en: "Since {day:2026-03-09}, Wharf Street asks these questions only in a room with the door closed. By late {month:2026-05-25}, more than 9 of every 10 people said they were asked in private; before, it was about 6 of every 10. Next: Lindenfield and Eastgate start on {day:2026-06-01}. If it happens again, tell us. Nora Castellan, nurse manager, is responsible.",
      es: "Desde el {day:2026-03-09}, en Wharf Street estas preguntas se hacen solo en un cuarto con la puerta cerrada. A fines de {month:2026-05-25}, más de 9 de cada 10 personas dijeron que les preguntaron en privado; antes eran unas 6 de cada 10. Lo que sigue: Lindenfield y Eastgate empiezan el {day:2026-06-01}. Si le vuelve a pasar, díganoslo. La responsable es Nora Castellan, jefa de enfermería.",
      ar: "منذ {day:2026-03-09} لا تُطرح هذه الأسئلة في عيادة وارف ستريت إلا في غرفة بابها مغلق. وفي أواخر {month:2026-05-25} قال أكثر من 9 من كل 10 أشخاص إنهم سُئلوا على انفراد، وكان العدد من قبل نحو 6 من كل 10. الخطوة التالية: تبدأ عيادتا ليندنفيلد وإيستغيت في {day:2026-06-01}. إذا تكرر ذلك معك فأخبرنا. المسؤولة عن هذا الأمر هي نورا كاستيلان، رئيسة التمريض.",
    },
  },
  {
    key: "I08-saturdays",
    improvement: "I08",
    audience: "public",
    writtenBy: "S01",
    published: act("S01", "2026-06-04", "14:00"),
    said: {
      en: "You asked for council meetings on Saturdays.",
      es: "Ustedes pidieron que el consejo se reúna los sábados.",
      ar: "طلبتم أن يجتمع المجلس أيام السبت.",
    },
    did: {
      en: "We can't do that this year: weekend interpreters for five languages cost almost twice as much, and two of our three buildings are closed. What we can do: from {month:2026-07-21}, every second meeting starts at 6:15 pm, with child care, and you can join by phone. We will look again in January, with the new budget. Thank you for asking.",
      es: "Este año no podemos: los intérpretes de cinco idiomas cuestan casi el doble los fines de semana, y dos de nuestros tres edificios están cerrados. Lo que sí podemos hacer: desde {month:2026-07-21}, una de cada dos reuniones empezará a las 6:15 de la tarde, con cuidado de niños, y se podrá participar por teléfono. Lo volveremos a revisar en enero, con el nuevo presupuesto. Gracias por proponerlo.",
      ar: "لا نستطيع ذلك هذا العام، لأن أجور المترجمين لخمس لغات تتضاعف تقريبًا في عطلة نهاية الأسبوع، ولأن اثنين من مبانينا الثلاثة مغلقان. ما نستطيع فعله: ابتداءً من {month:2026-07-21} سيبدأ اجتماع من كل اجتماعين في الساعة 6:15 مساءً مع رعاية للأطفال، ويمكنكم المشاركة بالهاتف. سنعيد النظر في الأمر في يناير مع الميزانية الجديدة. شكرًا على اقتراحكم.",
    },
  },
  {
    key: "I11-phone-menu",
    improvement: "I11",
    audience: "contributors",
    writtenBy: "S02",
    published: act("S02", "2026-06-30", "12:30"),
    said: {
      en: "The phone menu is only in English and Spanish. I don't know which number to press.",
      es: "El menú del teléfono solo está en inglés y español. No sé qué número marcar.",
      ar: "قائمة الهاتف بالإنجليزية والإسبانية فقط. لا أعرف أي رقم أضغط.",
    },
    did: {
      en: "We can't change the menu now: our contract with the phone company ends in 2027, and it does not allow it. The next one will ask for 6 languages. What works today: press nothing and stay on the line. A person answers. Say the name of your language, and they bring an interpreter. Rafael Oduya-Klein is responsible.",
      es: "Ahora no podemos cambiar el menú: nuestro contrato con la compañía de teléfono termina en 2027 y no lo permite. En el próximo pediremos 6 idiomas. Lo que sí funciona hoy: no marque nada y quédese en la línea. Le contesta una persona. Diga el nombre de su idioma y traerá a un intérprete. El responsable es Rafael Oduya-Klein.",
      ar: "لا نستطيع تغيير القائمة الآن، لأن عقدنا مع شركة الهاتف ينتهي في 2027 ولا يسمح بذلك. سنطلب 6 لغات في العقد القادم. ما ينفع اليوم: لا تضغط أي رقم وابقَ على الخط. سيرد عليك شخص. قل اسم لغتك، وسيضيف مترجمًا إلى المكالمة. المسؤول هو رافائيل أودويا-كلاين.",
    },
  },
  {
    key: "I02-first-call",
    improvement: "I02",
    audience: "public",
    writtenBy: "S01",
    quoteInput: 45,
    published: act("S01", "2026-07-09", "11:00"),
    said: {
      en: "The first call from the legal team came late or not at all, from a hidden number, with no message. Some of you told us.",
      es: "La primera llamada del equipo legal llegó tarde o nunca, de un número oculto y sin mensaje. Algunos de ustedes nos lo contaron.",
      ar: "جاءت المكالمة الأولى من الفريق القانوني متأخرة أو لم تأتِ، ومن رقم مخفي ودون رسالة. أخبرنا بعضكم بذلك.",
    },
    did: {
      en: "This is a partial answer; we are still trying things. Since {month:2026-04-06} the number shows on your phone, and the message is in your language. Half of all people now get their first call within about 5 business days; before, it was 11. What is not good yet: if you don't speak English, it takes 2 days longer. We work on that next. Gideon Thackwray is responsible.",
      es: "Esta es una respuesta parcial; seguimos probando. Desde {month:2026-04-06} el número aparece en su teléfono y el mensaje de voz está en su idioma. La mitad de las personas ya recibe la primera llamada en unos 5 días hábiles; antes eran 11. Lo que todavía no está bien: si usted no habla inglés, tarda 2 días más. Es lo siguiente que vamos a trabajar. El responsable es Gideon Thackwray.",
      ar: "هذه إجابة جزئية، وما زلنا نجرب. منذ {month:2026-04-06} يظهر الرقم على هاتفك، وتُترك الرسالة الصوتية بلغتك. نصف الناس تصلهم المكالمة الأولى الآن خلال نحو 5 أيام عمل، وكانت المدة من قبل 11 يومًا. ما لم يتحسن بعد: من لا يتكلم الإنجليزية ينتظر يومين أكثر. سنعمل على ذلك الآن. المسؤول هو جدعون ثاكراي.",
    },
  },
  {
    key: "I07-evenings",
    improvement: "I07",
    audience: "public",
    writtenBy: "S01",
    quoteInput: 31,
    published: act("S01", "2026-07-28", "10:45"),
    said: {
      en: "Members who work days, or have small children, can't come to the council.",
      es: "Quienes trabajan de día o tienen niños pequeños no pueden venir al consejo.",
      ar: "من يعملون نهارًا أو لديهم أطفال صغار لا يستطيعون حضور المجلس.",
    },
    did: {
      en: "Last week the council met at 6:15 pm for the first time, with child care in the next room. 12 members came; in {month:2026-05-19} it was 6. From now on, every second meeting starts at 6:15. It ends before the last bus at 8:30. An evening by video only did not work: too few could join. Imani Forsgren is responsible. Tell us what still keeps you away.",
      es: "La semana pasada el consejo se reunió por primera vez a las 6:15 de la tarde, con cuidado de niños en el cuarto de al lado. Vinieron 12 integrantes; en {month:2026-05-19} fueron 6. Desde ahora, una de cada dos reuniones empieza a las 6:15 y termina antes del último autobús de las 8:30. La reunión solo por video no funcionó: muy pocas personas pudieron entrar. La responsable es Imani Forsgren. Díganos qué más le impide venir.",
      ar: "في الأسبوع الماضي اجتمع المجلس لأول مرة في الساعة 6:15 مساءً، مع رعاية للأطفال في الغرفة المجاورة. حضر 12 عضوًا، وكان العدد في {month:2026-05-19} 6 أعضاء. من الآن يبدأ اجتماع من كل اجتماعين في الساعة 6:15، وينتهي قبل آخر حافلة في الساعة 8:30. أما الاجتماع بالفيديو فقط فلم ينجح، لأن عددًا قليلًا جدًا استطاع المشاركة. المسؤولة هي إيماني فورسغرين. أخبرنا بما يمنعك من الحضور.",
    },
  },
  {
    key: "I01-all-clinics",
    improvement: "I01",
    audience: "public",
    writtenBy: "S03",
    quoteInput: 55,
    published: act("S03", "2026-09-03", "09:30"),
    said: {
      en: "All clinics should ask about home and safety in private, not only Wharf Street.",
      es: "Todas las clínicas deberían preguntar en privado sobre la vivienda y la seguridad, no solo Wharf Street.",
      ar: "على جميع العيادات أن تسأل عن السكن والأمان على انفراد، لا عيادة وارف ستريت وحدها.",
    },
    did: {
      en: "Since {day:2026-06-01}, Lindenfield and Eastgate ask these questions only in a room with the door closed. The nurses at Lindenfield also ask the person who came with you to wait outside first. Next: we count how often it works at both clinics. If you are asked where others can hear, you can say no, and tell us. Nora Castellan, nurse manager, is responsible.",
      es: "Desde el {day:2026-06-01}, en Lindenfield y Eastgate estas preguntas se hacen solo en un cuarto con la puerta cerrada. En Lindenfield, las enfermeras también piden primero a su acompañante que espere afuera. Lo que sigue: contar cuántas veces se cumple en las dos clínicas. Si le preguntan donde otros pueden oír, usted puede decir que no, y contárnoslo. La responsable es Nora Castellan, jefa de enfermería.",
      ar: "منذ {day:2026-06-01} لا تُطرح هذه الأسئلة في عيادتي ليندنفيلد وإيستغيت إلا في غرفة بابها مغلق. وفي ليندنفيلد تطلب الممرضات أولًا من مرافقك أن ينتظر في الخارج. الخطوة التالية: نحسب كم مرة ينجح ذلك في العيادتين. إذا سُئلت في مكان يسمعك فيه الآخرون، يمكنك أن ترفض وأن تخبرنا. المسؤولة عن هذا الأمر هي نورا كاستيلان، رئيسة التمريض.",
    },
  },
  {
    key: "I01-all-clinics-corrected",
    improvement: "I01",
    audience: "public",
    writtenBy: "S03",
    quoteInput: 55,
    corrects: "I01-all-clinics",
    published: act("S03", "2026-09-15", "13:15"),
    said: {
      en: "All clinics should ask about home and safety in private, not only Wharf Street.",
      es: "Todas las clínicas deberían preguntar en privado sobre la vivienda y la seguridad, no solo Wharf Street.",
      ar: "على جميع العيادات أن تسأل عن السكن والأمان على انفراد، لا عيادة وارف ستريت وحدها.",
    },
    did: {
      en: "We made a mistake in our last update. Lindenfield began on {day:2026-06-01}, as we wrote. Eastgate began two weeks later, on {day:2026-06-15}: two of its rooms first needed a door that closes. Now both clinics ask these questions only in a room with the door closed. We still have no numbers for them; we publish them when we have them. Nora Castellan, nurse manager, is responsible.",
      es: "En nuestra última noticia cometimos un error. Lindenfield empezó el {day:2026-06-01}, como escribimos. Eastgate empezó dos semanas después, el {day:2026-06-15}: en dos de sus cuartos primero hubo que poner una puerta que cierre. Ahora las dos clínicas hacen estas preguntas solo en un cuarto con la puerta cerrada. Todavía no tenemos cifras de ellas; las publicaremos cuando las tengamos. La responsable es Nora Castellan, jefa de enfermería.",
      ar: "وقع خطأ في خبرنا السابق. بدأت ليندنفيلد في {day:2026-06-01} كما كتبنا، أما إيستغيت فبدأت بعد ذلك بأسبوعين، في {day:2026-06-15}، لأن غرفتين فيها كانتا تحتاجان أولًا إلى باب يُغلق. الآن لا تُطرح هذه الأسئلة في العيادتين إلا في غرفة بابها مغلق. ليست لدينا أرقام عنهما بعد، وسننشرها عندما تتوفر. المسؤولة عن هذا الأمر هي نورا كاستيلان، رئيسة التمريض.",
    },
  },
  {
    key: "I03-trying-texts",
    improvement: "I03",
    audience: "public",
    writtenBy: "S01",
    published: act("S01", "2026-09-24", "11:20"),
    said: {
      en: "Nobody told us what was happening with our case. Six people told us, in five languages.",
      es: "Nadie nos decía qué pasaba con nuestro caso. Nos lo contaron seis personas, en cinco idiomas.",
      ar: "لم يخبرنا أحد بما يحدث في ملفاتنا. أخبرنا بذلك ستة أشخاص بخمس لغات.",
    },
    did: {
      en: "This is a partial answer. Since this month, 30 people get a text from the legal team after 7 days and after 21 days, in English, Spanish or Vietnamese. We want to know if it helps before we do it for everyone. Other languages come after that, so for many of you nothing has changed yet. You can always ask: 555-0148. Gideon Thackwray is responsible.",
      es: "Esta es una respuesta parcial. Desde este mes, 30 personas reciben un mensaje de texto del equipo legal a los 7 y a los 21 días, en inglés, español o vietnamita. Queremos saber si ayuda antes de hacerlo con todos. Los demás idiomas vendrán después, así que para muchos de ustedes todavía no ha cambiado nada. Siempre puede preguntar: 555-0148. El responsable es Gideon Thackwray.",
      ar: "هذه إجابة جزئية. منذ هذا الشهر تصل إلى 30 شخصًا رسالة نصية من الفريق القانوني بعد 7 أيام وبعد 21 يومًا، بالإنجليزية أو الإسبانية أو الفيتنامية. نريد أن نعرف إن كان ذلك مفيدًا قبل أن نفعله مع الجميع. ستأتي اللغات الأخرى بعد ذلك، ولهذا لم يتغير شيء بعد بالنسبة إلى كثير منكم. يمكنك أن تسأل دائمًا: 555-0148. المسؤول هو جدعون ثاكراي.",
    },
  },
  {
    key: "I05-card-and-poster",
    improvement: "I05",
    audience: "public",
    writtenBy: "S01",
    quoteInput: 49,
    published: act("S01", "2026-11-02", "10:30"),
    said: {
      en: "We did not know what the legal team does, or that it is free. Some of you told us.",
      es: "No sabíamos qué hace el equipo legal, ni que es gratis. Algunos de ustedes nos lo contaron.",
      ar: "لم نكن نعرف ماذا يفعل الفريق القانوني، ولا أن مساعدته مجانية. أخبرنا بعضكم بذلك.",
    },
    did: {
      en: "There is now a card and a poster in 8 languages. They say what the legal team does, that it is free, and that a talk with them does not mean you are in trouble. The poster hangs in all three clinics; the card is at every front desk. Doctors and nurses give it to you when they say \"lawyer\". Soledad Arrieta is responsible. If you can't find it in your language, tell us.",
      es: "Ya hay una tarjeta y un cartel en 8 idiomas. Explican qué hace el equipo legal, que es gratis y que hablar con ellos no significa que usted esté en problemas. El cartel está en las tres clínicas; la tarjeta, en cada recepción. Los doctores y las enfermeras se la dan cuando mencionan la palabra «abogado». La responsable es Soledad Arrieta. Si no la encuentra en su idioma, díganoslo.",
      ar: "لدينا الآن بطاقة وملصق بـ8 لغات. يشرحان ماذا يفعل الفريق القانوني، وأن مساعدته مجانية، وأن التحدث معه لا يعني أنك في ورطة. الملصق معلق في العيادات الثلاث، والبطاقة موجودة عند كل استقبال. ويعطيك إياها الأطباء والممرضات عندما يذكرون كلمة «محامٍ». المسؤولة هي سوليداد أرييتا. إذا لم تجدها بلغتك فأخبرنا.",
    },
  },
  {
    key: "I09-repair-letters",
    improvement: "I09",
    audience: "public",
    writtenBy: "S02",
    published: act("S02", "2026-11-12", "14:30"),
    said: {
      en: "Mold, damp and roaches make our children ill, and the letter to the landlord takes too long. Some of you told us.",
      es: "El moho, la humedad y las cucarachas enferman a nuestros hijos, y la carta al dueño tarda demasiado. Algunos de ustedes nos lo contaron.",
      ar: "العفن والرطوبة والصراصير تُمرض أطفالنا، والرسالة إلى المالك تتأخر كثيرًا. أخبرنا بعضكم بذلك.",
    },
    // The Spanish one waits for its translator.
    did: {
      en: "This is a partial answer. We agreed on a goal: a repair letter goes out within 5 days. We are not there yet. The second wish, that the city inspects a whole building at once, depends on the city. The legal team and the Housing and Benefits Group are asking for it. We tell you by the end of January what the city says. Beatriz Lamborn is responsible.",
      ar: "هذه إجابة جزئية. اتفقنا على هدف: أن تُرسل رسالة الإصلاح خلال 5 أيام. لم نصل إلى ذلك بعد. أما الطلب الثاني، أي أن تفتش المدينة مبنى كاملًا دفعة واحدة، فيعتمد على المدينة. الفريق القانوني ومجموعة السكن والإعانات يطالبان به. سنخبركم قبل نهاية يناير بما تقوله المدينة. المسؤولة هي بياتريس لامبورن.",
    },
  },
  {
    key: "I03-first-results",
    improvement: "I03",
    audience: "public",
    writtenBy: "S01",
    published: act("S01", "2026-11-13", "11:45"),
    said: {
      en: "Tell us what is happening with our case, in our own language.",
      es: "Dígannos qué pasa con nuestro caso, en nuestro idioma.",
      ar: "أخبرونا بما يحدث في ملفاتنا، بلغتنا.",
    },
    // The Arabic one waits for its translator.
    did: {
      en: "The texts help. When we began, about 4 of every 10 people heard something within 21 days. Now it is about 6 of every 10. That is still too few. Next: we end this test, fix what did not work, and add more languages, also for texts about appointments. We write here again in January. Gideon Thackwray is responsible.",
      es: "Los mensajes ayudan. Cuando empezamos, unas 4 de cada 10 personas recibían noticias en 21 días. Ahora son unas 6 de cada 10. Todavía son pocas. Lo que sigue: terminar esta prueba, arreglar lo que no funcionó y agregar más idiomas, también en los mensajes sobre citas. Volveremos a escribir aquí en enero. El responsable es Gideon Thackwray.",
    },
  },
  {
    // A draft: nobody outside the team sees it.
    key: "I10-creole-desk",
    improvement: "I10",
    audience: "public",
    writtenBy: "S01",
    drafted: { on: "2026-11-12", at: "16:20" },
    said: { en: "Nobody at the front desk of Wharf Street speaks Creole." },
    did: {
      en: "We have not decided yet. We are counting on which days most people who speak Creole come, and asking two colleagues who speak it if they can help at the desk. You hear from us before the holidays. Until then, ask for Creole at the desk: an interpreter comes on the phone. Imani Forsgren is responsible.",
    },
  },
];
