package ui

import (
	"bytes"
	"image/png"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/skip2/go-qrcode"
)

// TestQRPictureIsTheCode: the paths of the picture, drawn again, are the code.
func TestQRPictureIsTheCode(t *testing.T) {
	const address = "https://parvi.example/fi/courses/06g5rcjyg3a4yfjsdttbtvgpr"
	want, err := qrcode.New(address, qrLevel)
	if err != nil {
		t.Fatal(err)
	}
	rows := want.Bitmap()
	got := make([][]bool, len(rows))
	for i := range got {
		got[i] = make([]bool, len(rows))
	}
	_, dark, _ := strings.Cut(QRPicture(address), `fill="#000"`)
	for _, m := range regexp.MustCompile(`M(\d+) (\d+)h(\d+)v1H`).FindAllStringSubmatch(dark, -1) {
		x, _ := strconv.Atoi(m[1])
		y, _ := strconv.Atoi(m[2])
		n, _ := strconv.Atoi(m[3])
		for i := range n {
			got[y][x+i] = true
		}
	}
	for y := range rows {
		for x := range rows[y] {
			if rows[y][x] != got[y][x] {
				t.Fatalf("at %d, %d: drawn %v", x, y, got[y][x])
			}
		}
	}
	body, err := QRImage(address, 600)
	if err != nil {
		t.Fatal(err)
	}
	if img, err := png.Decode(bytes.NewReader(body)); err != nil || img.Bounds().Dx() != 600 {
		t.Errorf("the image: %v %v", img.Bounds(), err)
	}
	if QRPicture(strings.Repeat("x", 5000)) != "" || QR(strings.Repeat("x", 5000), "") != nil {
		t.Error("a code of an address that is too long")
	}
}
