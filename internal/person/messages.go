package person

import "parvi/internal/platform/i18n"

var (
	msgNameMissing = i18n.Text{FI: "Kirjoita nimesi.", SV: "Skriv ditt namn.", EN: "Write your name."}
	msgNameLong    = i18n.Text{
		FI: "Nimi on liian pitkä. Siinä saa olla enintään 120 merkkiä.",
		SV: "Namnet är för långt. Det får ha högst 120 tecken.",
		EN: "The name is too long. It may have 120 characters.",
	}
	msgPhoneBad = i18n.Text{
		FI: "Kirjoita puhelinnumero numeroin, esimerkiksi 040 123 4567.",
		SV: "Skriv telefonnumret med siffror, till exempel 040 123 4567.",
		EN: "Write the telephone number in digits, for example 040 123 4567.",
	}
	msgRegionUnknown = i18n.Text{
		FI: "Valitse maakunta luettelosta.",
		SV: "Välj landskapet i listan.",
		EN: "Choose the region from the list.",
	}

	msgEmailMissing = i18n.Text{
		FI: "Kirjoita sähköpostiosoite.",
		SV: "Skriv e-postadressen.",
		EN: "Write the email address.",
	}
	msgEmailAt = i18n.Text{
		FI: "Osoitteesta puuttuu @-merkki. Kirjoita osoite muodossa nimi@jarjesto.fi.",
		SV: "Tecknet @ saknas i adressen. Skriv adressen i formen namn@organisation.fi.",
		EN: "The address lacks the @ sign. Write it as name@organisation.fi.",
	}
	msgEmailLocal = i18n.Text{
		FI: "Tarkista osoitteen alku. Ennen @-merkkiä voi olla kirjaimia a–z, numeroita ja pisteitä mutta ei välilyöntejä.",
		SV: "Kontrollera början av adressen. Före @ kan det stå bokstäver a–z, siffror och punkter men inga mellanslag.",
		EN: "Check the beginning of the address. Before the @ there may be letters a–z, digits and dots, but no spaces.",
	}
	msgEmailDomain = i18n.Text{
		FI: "Tarkista osoitteen loppu. @-merkin jälkeen on verkkotunnus, esimerkiksi jarjesto.fi.",
		SV: "Kontrollera slutet av adressen. Efter @ står ett domännamn, till exempel organisation.fi.",
		EN: "Check the end of the address. After the @ comes a domain, for example organisation.fi.",
	}
	msgEmailLong = i18n.Text{
		FI: "Osoite on liian pitkä. Siinä saa olla enintään 254 merkkiä.",
		SV: "Adressen är för lång. Den får ha högst 254 tecken.",
		EN: "The address is too long. It may have 254 characters.",
	}
	msgEmailYours = i18n.Text{
		FI: "Tämä osoite on jo sinulla.",
		SV: "Du har redan den här adressen.",
		EN: "You already have this address.",
	}
	msgEmailTaken = i18n.Text{
		FI: "Osoite on jo vahvistettu toiselle ihmiselle. Jos kummatkin tiedot ovat sinun, pyydä ylläpitoa yhdistämään ne.",
		SV: "Adressen är redan bekräftad för en annan person. Om båda posterna är dina kan du be administratören slå ihop dem.",
		EN: "The address is already verified for another person. If both records are yours, ask the administrators to merge them.",
	}
	msgTooManyAddresses = i18n.Text{
		FI: "Sinulla on jo {n} osoitetta. Poista jokin, ennen kuin lisäät uuden.",
		SV: "Du har redan {n} adresser. Ta bort någon innan du lägger till en ny.",
		EN: "You already have {n} addresses. Remove one before you add another.",
	}
	msgLastAddress = i18n.Text{
		FI: "Tämä on ainoa vahvistettu osoitteesi. Lisää ja vahvista toinen, ennen kuin poistat tämän.",
		SV: "Det här är din enda bekräftade adress. Lägg till och bekräfta en annan innan du tar bort den.",
		EN: "This is your only verified address. Add and verify another before you remove it.",
	}
	msgPrimaryUnverified = i18n.Text{
		FI: "Vahvista osoite, ennen kuin valitset sen ensisijaiseksi.",
		SV: "Bekräfta adressen innan du väljer den som primär.",
		EN: "Verify the address before you make it the primary one.",
	}
	msgVerifyGone = i18n.Text{
		FI: "Linkki on vanhentunut tai jo käytetty. Pyydä omista tiedoistasi uusi vahvistusviesti.",
		SV: "Länken har gått ut eller redan använts. Be om ett nytt bekräftelsemeddelande i dina uppgifter.",
		EN: "The link has expired or has already been used. Ask for a new message in your details.",
	}
	msgVerifyOther = i18n.Text{
		FI: "Osoite lisättiin toisen ihmisen tietoihin. Kirjaudu tunnuksella, jolla lisäsit osoitteen.",
		SV: "Adressen lades till i en annan persons uppgifter. Logga in med det konto där du lade till adressen.",
		EN: "The address was added to another person’s details. Sign in to the account where you added it.",
	}

	msgMergeSelf = i18n.Text{
		FI: "Valitse kaksi eri ihmistä.",
		SV: "Välj två olika personer.",
		EN: "Choose two different people.",
	}
	msgMergeMerged = i18n.Text{
		FI: "Toiset näistä tiedoista on jo yhdistetty. Lataa sivu uudelleen.",
		SV: "Den ena av posterna har redan slagits ihop. Ladda om sidan.",
		EN: "One of the records has already been merged. Reload the page.",
	}
	msgMergeOld = i18n.Text{
		FI: "Yhdistämisen voi kumota 30 päivän ajan. Määräaika on päättynyt.",
		SV: "En sammanslagning kan ångras i 30 dagar. Tiden har gått ut.",
		EN: "A merge can be undone for 30 days. That time has passed.",
	}
	msgMergeUndone = i18n.Text{
		FI: "Yhdistäminen on jo kumottu.",
		SV: "Sammanslagningen har redan ångrats.",
		EN: "The merge has already been undone.",
	}
	msgMergeLater = i18n.Text{
		FI: "Tiedot on yhdistetty tämän jälkeen uudelleen. Kumoa ensin uudempi yhdistäminen.",
		SV: "Posten har slagits ihop på nytt efter detta. Ångra först den senare sammanslagningen.",
		EN: "The record has been merged again since. Undo the later merge first.",
	}
)

// Words of the pages.
var (
	msgProfile     = i18n.Text{FI: "Omat tietoni", SV: "Mina uppgifter", EN: "My details"}
	msgProfileLead = i18n.Text{
		FI: "Nämä tiedot ovat samat kaikissa verkostoissasi.",
		SV: "De här uppgifterna är desamma i alla dina nätverk.",
		EN: "These details are the same in all your networks.",
	}
	msgMyPage   = i18n.Text{FI: "Oma sivu", SV: "Min sida", EN: "My page"}
	msgAboutYou = i18n.Text{FI: "Sinusta", SV: "Om dig", EN: "About you"}
	msgName     = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	msgLang     = i18n.Text{FI: "Kieli", SV: "Språk", EN: "Language"}
	msgLangHint = i18n.Text{
		FI: "Saat viestit tällä kielellä.",
		SV: "Du får meddelanden på det här språket.",
		EN: "You get mail in this language.",
	}
	msgRegion     = i18n.Text{FI: "Maakunta", SV: "Landskap", EN: "Region"}
	msgRegionHint = i18n.Text{
		FI: "Näytämme ensin sen, mitä lähelläsi tapahtuu.",
		SV: "Vi visar först det som händer nära dig.",
		EN: "We show what happens near you first.",
	}
	msgRegionNone = i18n.Text{FI: "En kerro", SV: "Jag vill inte uppge det", EN: "I would rather not say"}
	msgPhone      = i18n.Text{FI: "Puhelin", SV: "Telefon", EN: "Telephone"}
	msgOthersSee  = i18n.Text{FI: "Mitä muut jäsenet näkevät", SV: "Vad andra medlemmar ser", EN: "What other members see"}
	msgOthersHint = i18n.Text{
		FI: "Verkostojesi jäsenet näkevät aina nimesi. Valitse, mitä muuta näytät.",
		SV: "Medlemmarna i dina nätverk ser alltid ditt namn. Välj vad du visar utöver det.",
		EN: "Members of your networks always see your name. Choose what else to show.",
	}
	msgShowEmail = i18n.Text{FI: "Sähköpostiosoite", SV: "E-postadress", EN: "Email address"}
	msgShowPhone = i18n.Text{FI: "Puhelinnumero", SV: "Telefonnummer", EN: "Telephone number"}
	msgShowTitle = i18n.Text{FI: "Tehtävä ja järjestö", SV: "Uppdrag och organisation", EN: "Position and organisation"}
	msgSave      = i18n.Text{FI: "Tallenna tiedot", SV: "Spara uppgifterna", EN: "Save the details"}
	msgSaved     = i18n.Text{FI: "Tiedot on tallennettu.", SV: "Uppgifterna har sparats.", EN: "The details are saved."}

	msgAddresses     = i18n.Text{FI: "Osoitteet", SV: "Adresser", EN: "Addresses"}
	msgAddressesHint = i18n.Text{
		FI: "Voit kirjautua millä tahansa vahvistetulla osoitteella. Viestit tulevat ensisijaiseen osoitteeseen.",
		SV: "Du kan logga in med vilken bekräftad adress som helst. Meddelanden kommer till den primära adressen.",
		EN: "You can sign in with any verified address. Mail goes to the primary one.",
	}
	msgPrimary      = i18n.Text{FI: "Ensisijainen", SV: "Primär", EN: "Primary"}
	msgVerified     = i18n.Text{FI: "Vahvistettu", SV: "Bekräftad", EN: "Verified"}
	msgUnverified   = i18n.Text{FI: "Odottaa vahvistusta", SV: "Väntar på bekräftelse", EN: "Waiting to be verified"}
	msgMakePrimary  = i18n.Text{FI: "Valitse ensisijaiseksi", SV: "Välj som primär", EN: "Make primary"}
	msgRemove       = i18n.Text{FI: "Poista", SV: "Ta bort", EN: "Remove"}
	msgSendAgain    = i18n.Text{FI: "Lähetä vahvistusviesti uudelleen", SV: "Skicka bekräftelsemeddelandet på nytt", EN: "Send the verification message again"}
	msgNewAddress   = i18n.Text{FI: "Uusi osoite", SV: "Ny adress", EN: "New address"}
	msgAddAddress   = i18n.Text{FI: "Lisää osoite", SV: "Lägg till adressen", EN: "Add the address"}
	msgAddressHead  = i18n.Text{FI: "Osoite", SV: "Adress", EN: "Address"}
	msgStateHead    = i18n.Text{FI: "Tila", SV: "Läge", EN: "State"}
	msgActsHead     = i18n.Text{FI: "Toiminnot", SV: "Åtgärder", EN: "Actions"}
	msgAddressAdded = i18n.Text{
		FI: "Lähetimme vahvistusviestin osoitteeseen {email}.",
		SV: "Vi skickade ett bekräftelsemeddelande till {email}.",
		EN: "We sent a verification message to {email}.",
	}
	msgAddressRemoved = i18n.Text{FI: "Osoite {email} on poistettu.", SV: "Adressen {email} är borttagen.", EN: "The address {email} is removed."}
	msgAddressPrimary = i18n.Text{FI: "Viestit tulevat nyt osoitteeseen {email}.", SV: "Meddelanden kommer nu till {email}.", EN: "Mail now goes to {email}."}
	msgVerifyTitle    = i18n.Text{FI: "Vahvista osoite", SV: "Bekräfta adressen", EN: "Verify the address"}
	msgVerifyLead     = i18n.Text{
		FI: "Osoite {email} liitetään tietoihisi: {name}.",
		SV: "Adressen {email} läggs till i dina uppgifter: {name}.",
		EN: "The address {email} will be added to your details: {name}.",
	}
	msgVerifyButton  = i18n.Text{FI: "Vahvista osoite", SV: "Bekräfta adressen", EN: "Verify the address"}
	msgAddressProved = i18n.Text{FI: "Osoite {email} on vahvistettu.", SV: "Adressen {email} är bekräftad.", EN: "The address {email} is verified."}

	msgPeople     = i18n.Text{FI: "Ihmiset", SV: "Personer", EN: "People"}
	msgPeopleLead = i18n.Text{
		FI: "Hae nimellä tai sähköpostiosoitteella.",
		SV: "Sök med namn eller e-postadress.",
		EN: "Search by name or email address.",
	}
	msgSearchLabel = i18n.Text{FI: "Nimi tai osoite", SV: "Namn eller adress", EN: "Name or address"}
	msgSearch      = i18n.Text{FI: "Hae ihmisiä", SV: "Sök personer", EN: "Search people"}
	msgSearchBegin = i18n.Text{
		FI: "Kirjoita nimen alku tai sähköpostiosoite, niin näytämme ihmiset tässä.",
		SV: "Skriv början av namnet eller en e-postadress, så visar vi personerna här.",
		EN: "Write the beginning of a name or an email address, and the people appear here.",
	}
	msgNobody = i18n.Text{
		FI: "Haulla ”{q}” ei löydy ketään. Kokeile nimen alkua.",
		SV: "Ingen person hittas med ”{q}”. Pröva med början av namnet.",
		EN: "Nobody matches ‘{q}’. Try the beginning of the name.",
	}
	msgFound = i18n.Count{
		One:   i18n.Text{FI: "{n} ihminen", SV: "{n} person", EN: "{n} person"},
		Other: i18n.Text{FI: "{n} ihmistä", SV: "{n} personer", EN: "{n} people"},
	}
	msgMoreFound = i18n.Text{
		FI: "Näytämme ensimmäiset {n}. Tarkenna hakua.",
		SV: "Vi visar de {n} första. Precisera sökningen.",
		EN: "We show the first {n}. Make the search more exact.",
	}
	msgStaged    = i18n.Text{FI: "Ei ole kirjautunut", SV: "Har inte loggat in", EN: "Has not signed in"}
	msgDupes     = i18n.Text{FI: "Mahdollisesti päällekkäiset tiedot", SV: "Möjliga dubbletter", EN: "Possible duplicates"}
	msgDupesHint = i18n.Text{
		FI: "Sama ihminen voi olla täällä kahdesti. Yhdistä tiedot, jos olet varma asiasta.",
		SV: "En och samma person kan finnas här två gånger. Slå ihop posterna om du är säker på saken.",
		EN: "The same person may be here twice. Merge the records if you are sure.",
	}
	msgNoDupes   = i18n.Text{FI: "Päällekkäisiä tietoja ei löytynyt.", SV: "Inga dubbletter hittades.", EN: "No duplicates were found."}
	msgWhyHead   = i18n.Text{FI: "Miksi", SV: "Varför", EN: "Why"}
	msgCompare   = i18n.Text{FI: "Vertaa ja yhdistä", SV: "Jämför och slå ihop", EN: "Compare and merge"}
	msgDistinct  = i18n.Text{FI: "Eri ihmisiä", SV: "Olika personer", EN: "Different people"}
	msgDistinctS = i18n.Text{
		FI: "Merkitsimme, että kyse on eri ihmisistä.",
		SV: "Vi antecknade att det är olika personer.",
		EN: "We noted that these are different people.",
	}
	msgReasons = map[Reason]i18n.Text{
		SameAddress: {FI: "Sama sähköpostiosoite", SV: "Samma e-postadress", EN: "The same email address"},
		SameWork:    {FI: "Sama nimi samassa järjestössä", SV: "Samma namn i samma organisation", EN: "The same name in the same organisation"},
		SameMailbox: {FI: "Samanlainen osoite toisessa järjestössä", SV: "Likadan adress i en annan organisation", EN: "A similar address at another organisation"},
	}

	msgMergeTitle = i18n.Text{FI: "Yhdistä saman ihmisen tiedot", SV: "Slå ihop två poster", EN: "Merge two records"}
	msgMergeLead  = i18n.Text{
		FI: "Kaikki siirtyy niihin tietoihin, jotka jäävät. Toiset tiedot eivät enää näy.",
		SV: "Allt flyttas till den post som blir kvar. Den andra posten syns inte längre.",
		EN: "Everything moves to the record that stays. The other is no longer shown.",
	}
	msgStays     = i18n.Text{FI: "Nämä jäävät", SV: "Den här blir kvar", EN: "This one stays"}
	msgGoes      = i18n.Text{FI: "Nämä yhdistetään niihin", SV: "Den här slås ihop med den", EN: "This one is merged into it"}
	msgSwap      = i18n.Text{FI: "Vaihda päittäin", SV: "Byt plats på dem", EN: "Swap them"}
	msgWhatMoves = i18n.Text{FI: "Mitä siirtyy", SV: "Vad som flyttas", EN: "What moves"}
	msgMovesHead = i18n.Text{FI: "Siirtyy", SV: "Flyttas", EN: "Moves"}
	msgRestsHead = i18n.Text{FI: "On jo molemmilla", SV: "Finns redan hos båda", EN: "Both have it already"}
	msgThingHead = i18n.Text{FI: "Tieto", SV: "Uppgift", EN: "What"}
	msgOtherRows = i18n.Text{FI: "Muut merkinnät", SV: "Övriga uppgifter", EN: "Other records"}
	msgNothing   = i18n.Text{FI: "Mitään ei ole siirrettävänä.", SV: "Det finns inget att flytta.", EN: "There is nothing to move."}
	msgMergeSure = i18n.Text{
		FI: "Yhdistämisen voi kumota 30 päivän ajan.",
		SV: "Sammanslagningen kan ångras i 30 dagar.",
		EN: "The merge can be undone for 30 days.",
	}
	msgMergeButton = i18n.Text{FI: "Yhdistä tiedot", SV: "Slå ihop posterna", EN: "Merge the records"}
	msgDoNotMerge  = i18n.Text{FI: "Älä yhdistä", SV: "Slå inte ihop", EN: "Do not merge"}
	msgMerged      = i18n.Text{FI: "Tiedot on yhdistetty: {name}.", SV: "Posterna är sammanslagna: {name}.", EN: "The records are merged: {name}."}
	msgMerges      = i18n.Text{FI: "Yhdistetyt tiedot", SV: "Sammanslagna poster", EN: "Merged records"}
	msgMergedLine  = i18n.Text{
		FI: "{from} yhdistettiin {when}. Yhdistämisen voi kumota {until} asti.",
		SV: "{from} slogs ihop {when}. Sammanslagningen kan ångras till och med {until}.",
		EN: "{from} was merged {when}. The merge can be undone until {until}.",
	}
	msgUndo     = i18n.Text{FI: "Kumoa yhdistäminen", SV: "Ångra sammanslagningen", EN: "Undo the merge"}
	msgUndone   = i18n.Text{FI: "Yhdistäminen on kumottu.", SV: "Sammanslagningen är ångrad.", EN: "The merge is undone."}
	msgPickOne  = i18n.Text{FI: "Valitse, kenen kanssa yhdistetään", SV: "Välj vem posten slås ihop med", EN: "Choose whom to merge with"}
	msgPickHint = i18n.Text{FI: "Hae toiset tiedot nimellä tai osoitteella.", SV: "Sök den andra posten med namn eller adress.", EN: "Search for the other record by name or address."}
	msgMergeAct = i18n.Text{FI: "Yhdistä toisiin tietoihin", SV: "Slå ihop med en annan post", EN: "Merge with another record"}
	msgPersonOf = i18n.Text{FI: "Ihmisen tiedot", SV: "Personens uppgifter", EN: "Details of the person"}
	msgEntered  = i18n.Text{FI: "Lisätty", SV: "Tillagd", EN: "Added"}
	msgNotTold  = i18n.Text{FI: "ei kerrottu", SV: "inte uppgivet", EN: "not given"}
	msgPrefers  = i18n.Text{FI: "Nimi ja kieli otetaan niistä tiedoista, jotka jäävät.", SV: "Namnet och språket tas från den post som blir kvar.", EN: "The name and the language come from the record that stays."}
)

// Words of the mail.
var (
	mailVerifySubject = i18n.Text{
		FI: "Vahvista sähköpostiosoitteesi",
		SV: "Bekräfta din e-postadress",
		EN: "Verify your email address",
	}
	mailVerifyWhat = i18n.Text{
		FI: "Hei {name}. Lisäsit tietoihisi osoitteen {email}. Vahvista, että se on sinun.",
		SV: "Hej {name}. Du lade till adressen {email} i dina uppgifter. Bekräfta att den är din.",
		EN: "Hello {name}. You added the address {email} to your details. Verify that it is yours.",
	}
	mailVerifyEnd = i18n.Text{
		FI: "Linkki toimii vuorokauden. Jos et pyytänyt tätä, sinun ei tarvitse tehdä mitään: osoitetta ei liitetä mihinkään.",
		SV: "Länken fungerar i ett dygn. Om du inte bad om detta behöver du inte göra något: adressen kopplas inte till någonting.",
		EN: "The link works for a day. If you did not ask for this, you do not need to do anything: the address is not attached to anything.",
	}
)

// What a merge moves, and what the system deletes.
var (
	sayAddresses = i18n.Text{FI: "Sähköpostiosoitteet", SV: "E-postadresser", EN: "Email addresses"}
	sayMerged    = i18n.Text{FI: "Aiemmin yhdistetyt tiedot", SV: "Tidigare sammanslagna poster", EN: "Records merged before"}
	keepVerify   = i18n.Text{
		FI: "Osoitteen vahvistuslinkit poistetaan vuorokauden kuluttua siitä, kun ne lakkaavat toimimasta.",
		SV: "Länkar för att bekräfta en adress raderas ett dygn efter att de slutat fungera.",
		EN: "Links to verify an address are deleted a day after they stop working.",
	}
	keepMoves = i18n.Text{
		FI: "Tieto siitä, mitä ihmisten yhdistämisessä siirtyi, poistetaan 30 päivän kuluttua.",
		SV: "Uppgiften om vad som flyttades när personer slogs ihop raderas efter 30 dagar.",
		EN: "The record of what moved when people were merged is deleted after 30 days.",
	}
)
