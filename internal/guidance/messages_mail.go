package guidance

import "parvi/internal/platform/i18n"

var (
	mailAnswerSubject = i18n.Text{FI: "Re: {title}", SV: "Re: {title}", EN: "Re: {title}"}
	mailGot           = i18n.Text{FI: "Saimme kysymyksesi. Vastaamme viimeistään {date}.", SV: "Vi har fått din fråga. Vi svarar senast {date}.", EN: "We got your question. We answer by {date}."}
	mailGotWho        = i18n.Text{FI: "Sinulle vastaa: {name}.", SV: "Den som svarar dig: {name}.", EN: "Who answers you: {name}."}
	mailOpen          = i18n.Text{FI: "Avaa asiasi", SV: "Öppna ditt ärende", EN: "Open your case"}
	mailReplyHint     = i18n.Text{FI: "Voit jatkaa vastaamalla tähän viestiin.", SV: "Du kan fortsätta genom att svara på det här meddelandet.", EN: "You can go on by answering this message."}
	mailEnded         = i18n.Text{FI: "Asiasi on päätetty: {title}. Voit avata sen uudelleen vastaamalla.", SV: "Ditt ärende är avslutat: {title}. Du kan öppna det igen genom att svara.", EN: "Your case is closed: {title}. You can open it again by answering."}
	mailHelped        = i18n.Text{FI: "Yksi kysymys: auttoiko vastaus?", SV: "En fråga: hjälpte svaret?", EN: "One question: did the answer help?"}
	mailWhyAsker      = i18n.Text{FI: "Saat tämän viestin, koska kysyit neuvoa.", SV: "Du får meddelandet för att du bad om råd.", EN: "You get this message because you asked for advice."}

	staffSubjects = map[news]i18n.Text{
		newsCame:    {FI: "Kysymys: {title}", SV: "Fråga: {title}", EN: "Question: {title}"},
		newsReplied: {FI: "Kysyjä jatkoi: {title}", SV: "Frågeställaren fortsatte: {title}", EN: "The asker went on: {title}"},
		newsHanded:  {FI: "Asia siirtyi sinulle: {title}", SV: "Ett ärende flyttades till dig: {title}", EN: "A case was handed to you: {title}"},
		newsLate:    {FI: "Vastaus on myöhässä: {title}", SV: "Svaret är försenat: {title}", EN: "An answer is late: {title}"},
	}
	staffAbove = map[news]i18n.Text{
		newsCame:    {FI: "Uusi kysymys", SV: "Ny fråga", EN: "New question"},
		newsReplied: {FI: "Kysyjä jatkoi", SV: "Frågeställaren fortsatte", EN: "The asker went on"},
		newsHanded:  {FI: "Asia siirtyi sinulle", SV: "Ärendet flyttades till dig", EN: "The case was handed to you"},
		newsLate:    {FI: "Vastaus on myöhässä", SV: "Svaret är försenat", EN: "The answer is late"},
	}
	wordAsker      = i18n.Text{FI: "Kysyjä", SV: "Frågeställare", EN: "Asker"}
	wordTopic      = i18n.Text{FI: "Aihe", SV: "Ämne", EN: "Topic"}
	wordDue        = i18n.Text{FI: "Viimeistään", SV: "Senast", EN: "By"}
	wordWhyYou     = i18n.Text{FI: "Miksi sinulle", SV: "Varför till dig", EN: "Why you"}
	mailHanded     = i18n.Text{FI: "Asian siirsi: {name}.", SV: "Ärendet flyttades av: {name}.", EN: "Handed over by: {name}."}
	mailStaffReply = i18n.Text{FI: "Kun vastaat tähän viestiin, vastauksesi lähtee kysyjälle ja jää asiaan.", SV: "När du svarar på det här meddelandet går svaret till frågeställaren och stannar i ärendet.", EN: "When you answer this message, your answer goes to the asker and stays in the case."}
	mailStaffOpen  = i18n.Text{FI: "Avaa asia", SV: "Öppna ärendet", EN: "Open the case"}
	mailWhyStaff   = i18n.Text{FI: "Saat tämän viestin, koska vastaat opintokeskuksen kysymyksiin.", SV: "Du får meddelandet för att du besvarar studiecentralens frågor.", EN: "You get this message because you answer the study centre's questions."}
)
