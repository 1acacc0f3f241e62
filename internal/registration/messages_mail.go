package registration

import "parvi/internal/platform/i18n"

var (
	mailHello = i18n.Text{FI: "Hei {name}", SV: "Hej {name}", EN: "Hello {name}"}

	mailConfirmedSubject = i18n.Text{FI: "Paikkasi on vahvistettu: {title}", SV: "Din plats är bekräftad: {title}", EN: "Your place is confirmed: {title}"}
	mailConfirmed        = i18n.Text{
		FI: "Olet ilmoittautunut, ja paikkasi on vahvistettu. Osallistut {mode}.",
		SV: "Du är anmäld och din plats är bekräftad. Du deltar {mode}.",
		EN: "You are registered and your place is confirmed. You take part {mode}.",
	}
	mailQueuedSubject = i18n.Text{FI: "Olet jonossa: {title}", SV: "Du står i kö: {title}", EN: "You are in the queue: {title}"}
	mailQueued        = i18n.Text{
		FI: "Olet ilmoittautunut. Kaikki paikat on varattu, joten olet jonossa.",
		SV: "Du är anmäld. Alla platser är upptagna, så du står i kö.",
		EN: "You are registered. All places are taken, so you are in the queue.",
	}
	mailQueuedToo = i18n.Text{
		FI: "Odotat samalla vapautuvaa paikkaa: {mode}. Sijasi jonossa: {n}. Pidät nykyisen paikkasi siihen asti.",
		SV: "Samtidigt väntar du på en plats som blir ledig: {mode}. Din plats i kön: {n}. Du behåller din nuvarande plats tills dess.",
		EN: "Meanwhile you are waiting for a place: {mode}. Your place in the queue: {n}. You keep your present place until then.",
	}
	mailQueuePlace = i18n.Text{FI: "Sijasi jonossa: {n}.", SV: "Din plats i kön: {n}.", EN: "Your place in the queue: {n}."}
	mailQueueAuto  = i18n.Text{
		FI: "Kun paikka vapautuu, jonon ensimmäinen saa sen. Kerromme heti sähköpostilla.",
		SV: "När en plats blir ledig får den första i kön den. Vi meddelar genast per e-post.",
		EN: "When a place becomes free, the first in the queue gets it. We tell you at once by email.",
	}
	mailQueueOffer = i18n.Text{
		FI: "Kun paikka vapautuu, tarjoamme sitä jonon ensimmäiselle. Saat sähköpostin ja vastausajan.",
		SV: "När en plats blir ledig erbjuder vi den till den första i kön. Du får ett meddelande och en tid att svara på.",
		EN: "When a place becomes free, we offer it to the first in the queue. You get an email and a time to answer.",
	}
	mailQueueByHand = i18n.Text{
		FI: "Järjestäjä päättää, kuka saa vapautuvan paikan. Kerromme sähköpostilla.",
		SV: "Arrangören avgör vem som får en ledig plats. Vi meddelar per e-post.",
		EN: "The organiser decides who gets a free place. We tell you by email.",
	}
	mailRemoteLink  = i18n.Text{FI: "Avaa etälinkki", SV: "Öppna distanslänken", EN: "Open the remote link"}
	mailRemoteSoon  = i18n.Text{FI: "Etänä. Linkki tulee ennen alkua.", SV: "På distans. Länken kommer före starten.", EN: "Remotely. The link comes before the start."}
	mailRemote      = i18n.Text{FI: "Etänä", SV: "På distans", EN: "Remotely"}
	mailManage      = i18n.Text{FI: "Muuta tai peru ilmoittautumisesi", SV: "Ändra eller avboka din anmälan", EN: "Change or cancel your registration"}
	mailReplyCancel = i18n.Text{
		FI: "Voit myös vastata tähän viestiin. Pelkkä sana PERU peruu ilmoittautumisesi. Muut vastaukset välitämme järjestäjälle.",
		SV: "Du kan också svara på det här meddelandet. Bara ordet AVBOKA avbokar din anmälan. Andra svar skickar vi vidare till arrangören.",
		EN: "You can also answer this message. The single word CANCEL cancels your registration. We pass other answers on to the organiser.",
	}
	mailReplyTake = i18n.Text{
		FI: "Voit myös vastata tähän viestiin. Pelkkä sana OTAN vahvistaa paikan, ja pelkkä sana PERU luopuu siitä. Muut vastaukset välitämme järjestäjälle.",
		SV: "Du kan också svara på det här meddelandet. Bara ordet TAR bekräftar platsen, och bara ordet AVBOKA ger den vidare. Andra svar skickar vi vidare till arrangören.",
		EN: "You can also answer this message. The single word TAKE confirms the place, and the single word CANCEL gives it up. We pass other answers on to the organiser.",
	}
	mailCannot = i18n.Text{
		FI: "Jos et pääsekään, peru paikkasi linkistä. Silloin paikan saa joku muu.",
		SV: "Om du får förhinder, avboka via länken. Då får någon annan platsen.",
		EN: "If you cannot come after all, cancel by the link. Then somebody else gets the place.",
	}
	mailAsk    = i18n.Text{FI: "Kysy lisää: {name}, {email}", SV: "Fråga mer: {name}, {email}", EN: "Questions to: {name}, {email}"}
	mailReason = i18n.Text{FI: "Saat tämän viestin, koska ilmoittauduit: {title}.", SV: "Du får det här meddelandet eftersom du anmälde dig: {title}.", EN: "You get this because you registered: {title}."}

	mailLinkSubject = i18n.Text{FI: "Linkki ilmoittautumiseesi: {title}", SV: "Länk till din anmälan: {title}", EN: "Link to your registration: {title}"}
	mailLink        = i18n.Text{
		FI: "Joku yritti ilmoittautua tällä osoitteella uudelleen. Olet jo ilmoittautunut. Linkistä näet ilmoittautumisesi ja voit muuttaa sitä.",
		SV: "Någon försökte anmäla sig på nytt med den här adressen. Du är redan anmäld. Via länken kan du se och ändra din anmälan.",
		EN: "Somebody tried to register again with this address. You are already registered. With the link you can see and change your registration.",
	}
	mailPromotedSubject = i18n.Text{FI: "Sait paikan: {title}", SV: "Du fick en plats: {title}", EN: "You got a place: {title}"}
	mailPromoted        = i18n.Text{
		FI: "Paikka vapautui, ja se on nyt sinun. Osallistut {mode}.",
		SV: "En plats blev ledig och den är nu din. Du deltar {mode}.",
		EN: "A place became free, and it is now yours. You take part {mode}.",
	}
	mailOfferedSubject = i18n.Text{FI: "Sinulle on vapautunut paikka: {title}", SV: "En plats har blivit ledig för dig: {title}", EN: "A place is free for you: {title}"}
	mailOffered        = i18n.Text{
		FI: "Sinulle on vapautunut paikka: {mode}. Vastaa viimeistään {time}.",
		SV: "En plats har blivit ledig för dig: {mode}. Svara senast {time}.",
		EN: "A place is free for you: {mode}. Answer by {time}.",
	}
	mailOfferedElse = i18n.Text{
		FI: "Pidämme paikan sinulle siihen asti. Jos et vastaa, tarjoamme sitä seuraavalle.",
		SV: "Vi håller platsen åt dig till dess. Om du inte svarar erbjuder vi den till nästa.",
		EN: "We hold the place for you until then. If you do not answer, we offer it to the next person.",
	}
	mailAnswer        = i18n.Text{FI: "Vastaa tarjoukseen", SV: "Svara på erbjudandet", EN: "Answer the offer"}
	mailLapsedSubject = i18n.Text{FI: "Paikka on mennyt: {title}", SV: "Platsen är borta: {title}", EN: "The place has gone: {title}"}
	mailLapsedLast    = i18n.Text{
		FI: "Et vastannut paikkatarjoukseen ajoissa, ja paikkaa tarjottiin seuraavalle. Olet taas jonossa, viimeisenä. Sijasi jonossa: {n}.",
		SV: "Du svarade inte på erbjudandet i tid, och platsen erbjöds till nästa. Du är i kön igen, sist. Din plats i kön: {n}.",
		EN: "You did not answer the offer in time, and the place was offered to the next person. You are in the queue again, last. Your place in the queue: {n}.",
	}
	mailLapsedOut = i18n.Text{
		FI: "Et vastannut paikkatarjoukseen ajoissa, ja paikkaa tarjottiin seuraavalle. Et ole enää jonossa.",
		SV: "Du svarade inte på erbjudandet i tid, och platsen erbjöds till nästa. Du står inte längre i kö.",
		EN: "You did not answer the offer in time, and the place was offered to the next person. You are no longer in the queue.",
	}
	mailCancelledSubject = i18n.Text{FI: "Ilmoittautumisesi on peruttu: {title}", SV: "Din anmälan är avbokad: {title}", EN: "Your registration is cancelled: {title}"}
	mailCancelled        = i18n.Text{
		FI: "Ilmoittautumisesi on peruttu. Kiitos, että kerroit: paikka vapautui muille.",
		SV: "Din anmälan är avbokad. Tack för att du meddelade: platsen blev ledig för andra.",
		EN: "Your registration is cancelled. Thank you for telling us: the place is free for others.",
	}
	mailCancelledFor = i18n.Text{
		FI: "Järjestäjä perui ilmoittautumisesi. Jos et tiedä, miksi, kysy järjestäjältä.",
		SV: "Arrangören avbokade din anmälan. Fråga arrangören om du inte vet varför.",
		EN: "The organiser cancelled your registration. Ask the organiser if you do not know why.",
	}
	mailAgain         = i18n.Text{FI: "Jos mielesi muuttuu, voit ilmoittautua uudelleen", SV: "Om du ändrar dig kan du anmäla dig på nytt", EN: "If you change your mind, you can register again"}
	mailLateSubject   = i18n.Text{FI: "Peruutus: {name}, {title}", SV: "Avbokning: {name}, {title}", EN: "Cancellation: {name}, {title}"}
	mailLate          = i18n.Text{FI: "Osallistuja perui paikkansa ilmoittautumisajan päätyttyä: {name}.", SV: "En deltagare avbokade sin plats efter att anmälningstiden gått ut: {name}.", EN: "A participant cancelled after registration had closed: {name}."}
	mailLateReason    = i18n.Text{FI: "Syy", SV: "Orsak", EN: "Reason"}
	mailLateOrganiser = i18n.Text{FI: "Saat tämän viestin, koska olet yhteyshenkilö: {title}.", SV: "Du får det här meddelandet eftersom du är kontaktperson: {title}.", EN: "You get this because you are the contact person: {title}."}
	mailPassedSubject = i18n.Text{FI: "Annoit paikkasi toiselle: {title}", SV: "Du gav din plats till någon annan: {title}", EN: "You gave your place to someone else: {title}"}
	mailPassed        = i18n.Text{
		FI: "Paikkasi on nyt toisen nimellä. Sinulla ei ole enää paikkaa.",
		SV: "Din plats står nu i någon annans namn. Du har inte längre någon plats.",
		EN: "Your place is now in someone else’s name. You no longer have a place.",
	}
	mailReceivedSubject = i18n.Text{FI: "Sait paikan: {title}", SV: "Du fick en plats: {title}", EN: "You got a place: {title}"}
	mailReceived        = i18n.Text{
		FI: "{name} antoi paikkansa sinulle. Osallistut {mode}.",
		SV: "{name} gav sin plats till dig. Du deltar {mode}.",
		EN: "{name} gave their place to you. You take part {mode}.",
	}
	mailReceivedNo = i18n.Text{
		FI: "Jos et halua paikkaa, peru se linkistä. Emme käytä osoitettasi muuhun.",
		SV: "Om du inte vill ha platsen, avboka via länken. Vi använder inte din adress till annat.",
		EN: "If you do not want the place, cancel by the link. We use your address for nothing else.",
	}
)
