package web

import (
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"path"
	"strings"
	"unicode/utf8"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
)

// maxFile is how large a file may be whose field sets no maxbytes.
const maxFile = 10 << 20

// File is a file of a form; the zero File is none.
type File struct {
	Name        string // the last part of its name, cleaned
	ContentType string // judged by its first bytes, whatever the browser claims
	Size        int64
	header      *multipart.FileHeader
}

// Given tells whether there is a file.
func (f File) Given() bool { return f.header != nil }

// Open reads the file; it is there as long as the request.
func (f File) Open() (multipart.File, error) { return f.header.Open() }

// Bytes is the whole file.
func (f File) Bytes() ([]byte, error) {
	in, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	return io.ReadAll(in)
}

func (d *decoder) file(f field, name string) []File {
	var list []File
	most := f.maxBytes
	if most == 0 {
		most = maxFile
	}
	wrong := len(d.wrong)
	for _, h := range d.files[name] {
		if h.Filename == "" && h.Size == 0 {
			continue // a file field left empty
		}
		file := File{Name: fileName(h.Filename), Size: h.Size, header: h}
		if h.Size > most {
			d.wrong.Add(name, msgFileTooLarge.Fill("size", megabytes(h.Size), "max", megabytes(most)))
			continue
		}
		if ident.ContainsHetu(file.Name) {
			d.wrong.Add(name, msgHetu)
			continue
		}
		kind, err := sniff(h)
		if err != nil {
			d.wrong.Add(name, msgFormUnread)
			continue
		}
		file.ContentType = kind
		list = append(list, file)
	}
	if len(list) == 0 && f.required && len(d.wrong) == wrong {
		d.missing(name, msgRequiredFile)
	}
	return list
}

func sniff(h *multipart.FileHeader) (string, error) {
	in, err := h.Open()
	if err != nil {
		return "", err
	}
	defer in.Close()
	b := make([]byte, 512)
	n, err := io.ReadFull(in, b)
	if err != nil && err != io.ErrUnexpectedEOF && err != io.EOF {
		return "", err
	}
	return http.DetectContentType(b[:n]), nil
}

func fileName(s string) string {
	s, _ = cleanText(strings.ReplaceAll(s, "\\", "/"))
	s = strings.TrimSpace(path.Base(strings.ReplaceAll(s, "\n", " ")))
	for len(s) > 200 {
		_, size := utf8.DecodeRuneInString(s)
		s = s[size:] // the end of the name holds its kind
	}
	if s == "." || s == "/" {
		return "file"
	}
	return s
}

// megabytes is a size as people say it: 0,5 Mt, 0,5 MB.
func megabytes(n int64) i18n.Text {
	say := func(l i18n.Lang, unit string) string {
		if n < 100_000 {
			return fmt.Sprintf("%d\u00a0k%s", (n+999)/1000, unit[1:])
		}
		return i18n.Decimal(l, float64(n)/1e6, 1) + "\u00a0" + unit
	}
	return i18n.Text{FI: say(i18n.FI, "Mt"), SV: say(i18n.SV, "MB"), EN: say(i18n.EN, "MB")}
}
