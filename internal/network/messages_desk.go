package network

import "parvi/internal/platform/i18n"

var deskSeatOver = i18n.Text{
	FI: "Edustajan kausi on päättynyt: {name}",
	SV: "Representantens mandattid har gått ut: {name}",
	EN: "The representative’s term has ended: {name}",
}
