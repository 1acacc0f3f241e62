package files

import (
	"bytes"
	"net/http"
	"path"
	"strings"
)

// head is how many of the first bytes tell what a file is.
const head = 512

// download is the type of what a browser must not make anything of.
const download = "application/octet-stream"

// kindOf judges a file by its first bytes. ok is false for what is not taken:
// programs, and what is not what its name says.
func kindOf(name string, first []byte) (contentType string, ok bool) {
	for _, magic := range []string{"MZ", "\x7fELF", "\xfe\xed\xfa", "\xce\xfa\xed\xfe", "\xcf\xfa\xed\xfe", "\xca\xfe\xba\xbe", "#!", "\x00asm", "dex\n"} {
		if bytes.HasPrefix(first, []byte(magic)) {
			return "", false
		}
	}
	found, _, _ := strings.Cut(http.DetectContentType(first), ";")
	ext := strings.ToLower(path.Ext(name))
	if refused[ext] {
		return "", false
	}
	if want, known := types[ext]; known {
		if want.magic != "" && !bytes.HasPrefix(first, []byte(want.magic)) || want.sniffed != "" && found != want.sniffed {
			return "", false
		}
		return want.name, true
	}
	switch found {
	case "image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf":
		return found, true
	}
	return download, true
}

type fileType struct{ name, magic, sniffed string }

const (
	zip = "PK\x03\x04"
	ole = "\xd0\xcf\x11\xe0"
)

// types are what is known by its ending, and how its bytes begin.
var types = map[string]fileType{
	".pdf":  {"application/pdf", "%PDF-", ""},
	".png":  {"image/png", "", "image/png"},
	".jpg":  {"image/jpeg", "", "image/jpeg"},
	".jpeg": {"image/jpeg", "", "image/jpeg"},
	".gif":  {"image/gif", "", "image/gif"},
	".webp": {"image/webp", "", "image/webp"},
	".docx": {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", zip, ""},
	".xlsx": {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", zip, ""},
	".pptx": {"application/vnd.openxmlformats-officedocument.presentationml.presentation", zip, ""},
	".odt":  {"application/vnd.oasis.opendocument.text", zip, ""},
	".ods":  {"application/vnd.oasis.opendocument.spreadsheet", zip, ""},
	".odp":  {"application/vnd.oasis.opendocument.presentation", zip, ""},
	".zip":  {"application/zip", zip, ""},
	".doc":  {"application/msword", ole, ""},
	".xls":  {"application/vnd.ms-excel", ole, ""},
	".ppt":  {"application/vnd.ms-powerpoint", ole, ""},
	".txt":  {"text/plain", "", "text/plain"},
	".csv":  {"text/csv", "", "text/plain"},
	".mp4":  {"video/mp4", "", "video/mp4"},
	".webm": {"video/webm", "\x1aE\xdf\xa3", "video/webm"},
	".vtt":  {"text/vtt", "WEBVTT", ""},
}

// refused are endings that a computer runs when they are opened.
var refused = map[string]bool{
	".exe": true, ".com": true, ".bat": true, ".cmd": true, ".msi": true, ".scr": true, ".js": true, ".vbs": true, ".ps1": true,
	".jar": true, ".sh": true, ".app": true, ".apk": true, ".lnk": true, ".hta": true,
}
