package talk

import (
	"errors"
	"io"

	"parvi/internal/files"
	"parvi/internal/platform/web"
)

// withFiles is how much a form with files may carry at once, in bytes: how
// large one may be, the files decide.
var withFiles = web.Form(50 << 20)

// attached are the files of a form.
type attached struct {
	File []web.File `form:"file" maxbytes:"1000000000"`
}

// uploads are the files on their way in, each opened when it is read.
func (a attached) uploads() []files.Upload {
	var list []files.Upload
	for _, f := range a.File {
		list = append(list, files.Upload{Name: f.Name, Body: &formFile{file: f}})
	}
	return list
}

// formFile opens a file of a form when it is first read and closes it at its
// end.
type formFile struct {
	file web.File
	in   io.ReadCloser
}

func (f *formFile) Read(p []byte) (int, error) {
	if f.in == nil {
		in, err := f.file.Open()
		if err != nil {
			return 0, err
		}
		f.in = in
	}
	n, err := f.in.Read(p)
	if err != nil {
		if closed := f.in.Close(); closed != nil && err == io.EOF {
			err = errors.Join(err, closed)
		}
	}
	return n, err
}
