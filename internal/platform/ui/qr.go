package ui

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"
	"github.com/skip2/go-qrcode"
)

// qrLevel holds up to a quarter of the code being torn or covered: it hangs on
// doors.
const qrLevel = qrcode.High

// QRPicture is the QR code of an address as an SVG, without a size of its own;
// "" where the address is too long for one.
func QRPicture(address string) string {
	q, err := qrcode.New(address, qrLevel)
	if err != nil {
		return ""
	}
	rows := q.Bitmap() // with the quiet zone that readers need
	n := strconv.Itoa(len(rows))
	var b strings.Builder
	b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ` + n + ` ` + n + `" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h` + n + `v` + n + `H0z"/><path fill="#000" d="`)
	for y, row := range rows {
		for x := 0; x < len(row); x++ {
			if !row[x] {
				continue
			}
			from := x
			for x+1 < len(row) && row[x+1] {
				x++
			}
			b.WriteString("M" + strconv.Itoa(from) + " " + strconv.Itoa(y) + "h" + strconv.Itoa(x-from+1) + "v1H" + strconv.Itoa(from) + "z")
		}
	}
	b.WriteString(`"/></svg>`)
	return b.String()
}

// QRImage is the QR code of an address as a PNG, so many pixels wide.
func QRImage(address string, pixels int) ([]byte, error) {
	q, err := qrcode.New(address, qrLevel)
	if err != nil {
		return nil, err
	}
	return q.PNG(pixels)
}

// QR shows the QR code of an address. alt says what it leads to; the address
// should stand beside it for those who cannot read the code.
func QR(address, alt string) templ.Component {
	picture := QRPicture(address)
	if picture == "" {
		return nil
	}
	return write(`<div class="qr" role="img" aria-label="`, esc(alt), `">`, picture, `</div>`)
}
