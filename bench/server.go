package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// server is the product in a process of its own.
type server struct {
	*exec.Cmd
	bin, addr, metrics, database, data string
	started                            time.Duration // until it was ready
	log                                bytes.Buffer
}

// freeAddr is a loopback address nobody listens at.
func freeAddr() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	return l.Addr().String(), nil
}

// serve starts the product on a database and waits until it is ready.
func (b *bench) serve(ctx context.Context, database, data string, env ...string) (*server, error) {
	s := &server{bin: b.bin, database: database, data: data}
	var err error
	if s.addr, err = freeAddr(); err != nil {
		return nil, err
	}
	if s.metrics, err = freeAddr(); err != nil {
		return nil, err
	}
	s.Cmd = exec.CommandContext(ctx, b.bin, "serve")
	s.Env = append(s.environ(), "PARVI_METRICS_LISTEN="+s.metrics)
	s.Env = append(s.Env, env...)
	s.Stdout, s.Stderr = &s.log, &s.log
	begun := time.Now()
	if err := s.Start(); err != nil {
		return nil, err
	}
	for ; ; time.Sleep(2 * time.Millisecond) {
		resp, err := http.Get("http://" + s.addr + "/readyz")
		if err == nil {
			resp.Body.Close()
			if resp.StatusCode == http.StatusOK {
				break
			}
		}
		if time.Since(begun) > 30*time.Second {
			s.stop()
			return nil, fmt.Errorf("the product is not ready after 30 s: %s", s.log.String())
		}
	}
	s.started = time.Since(begun)
	return s, nil
}

func (s *server) environ() []string {
	return append(os.Environ(), "PARVI_LISTEN="+s.addr, "PARVI_DATABASE_URL="+s.database, "PARVI_DATA="+s.data)
}

func (s *server) stop() {
	if s == nil || s.Process == nil {
		return
	}
	_ = s.Process.Signal(syscall.SIGTERM)
	done := make(chan struct{})
	go func() { _ = s.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(20 * time.Second):
		_ = s.Process.Kill()
		<-done
	}
}

// command runs another command of the product on the same database.
func (s *server) command(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, s.bin, args...)
	cmd.Env = s.environ()
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("parvi %s: %w: %s", strings.Join(args, " "), err, errs.String())
	}
	return strings.TrimSpace(out.String()), nil
}

// signIn makes somebody and signs them in as a browser would: it gives their
// Cookie header, and a token for the API.
func (s *server) signIn(ctx context.Context, email, name string, roles ...string) (cookie, token string, err error) {
	args := []string{"user", "add", email, "--name", name}
	for _, r := range roles {
		args = append(args, "--role", r)
	}
	if _, err := s.command(ctx, args...); err != nil {
		return "", "", err
	}
	if token, err = s.command(ctx, "user", "token", email, "--name", "bench"); err != nil {
		return "", "", err
	}
	link, err := s.command(ctx, "user", "link", email)
	if err != nil {
		return "", "", err
	}
	jar, err := cookiejar.New(nil)
	if err != nil {
		return "", "", err
	}
	client := &http.Client{Jar: jar}
	at, err := url.Parse(lastLine(link))
	if err != nil {
		return "", "", err
	}
	at.Host, at.Scheme = s.addr, "http"
	resp, err := client.PostForm(at.String(), url.Values{})
	if err != nil {
		return "", "", err
	}
	resp.Body.Close()
	var pairs []string
	for _, c := range jar.Cookies(&url.URL{Scheme: "http", Host: s.addr, Path: "/"}) {
		pairs = append(pairs, c.Name+"="+c.Value)
	}
	if len(pairs) == 0 {
		return "", "", fmt.Errorf("signing in gave no cookie: %s", resp.Status)
	}
	return "Cookie: " + strings.Join(pairs, "; ") + "\r\n", lastLine(token), nil
}

func lastLine(s string) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	return strings.TrimSpace(lines[len(lines)-1])
}

// ask makes one request and reads the answer.
func (s *server) ask(method, path, contentType, token string, body []byte) (int, []byte, error) {
	req, err := http.NewRequest(method, "http://"+s.addr+path, bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	if len(body) > 0 {
		req.Header.Set("Content-Type", contentType)
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	resp, err := client.Do(req)
	if err != nil {
		return 0, nil, err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	return resp.StatusCode, answer, err
}

// megabytes reads VmRSS or VmHWM of the process.
func (s *server) megabytes(what string) (float64, error) {
	b, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(s.Process.Pid), "status"))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(b)) {
		if rest, ok := strings.CutPrefix(line, what+":"); ok {
			kb, err := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			return kb / 1024, err
		}
	}
	return 0, fmt.Errorf("no %s in the status of the process", what)
}

// cpu is the processor time the process has taken so far: unlike a rate it says
// the same on a busy machine.
func (s *server) cpu() time.Duration { return cpuOf(s.Process.Pid) }

func cpuOf(pid int) time.Duration {
	b, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(b), ") ")
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0
	}
	user, _ := strconv.Atoi(fields[11])
	system, _ := strconv.Atoi(fields[12])
	return time.Duration(user+system) * 10 * time.Millisecond // USER_HZ is 100
}

// loaded is load with the processor time that one answer took the process.
func loaded(pid int, addr string, conns int, d time.Duration, rate float64, next request) (result, error) {
	before := cpuOf(pid)
	res, err := load(addr, conns, d, rate, next)
	if n := res.perSecond * d.Seconds(); n > 0 {
		res.cpu = time.Duration(float64(cpuOf(pid)-before) / n)
	}
	return res, err
}

// profiled writes a CPU profile of the product while f runs, if one is wanted.
func (b *bench) profiled(s *server, name string, f func() error) error {
	if b.profile == "" {
		return f()
	}
	done := make(chan error, 1)
	go func() {
		resp, err := http.Get(fmt.Sprintf("http://%s/debug/pprof/profile?seconds=%d", s.metrics, max(int(b.each.Seconds()), 1)))
		if err != nil {
			done <- err
			return
		}
		defer resp.Body.Close()
		out, err := os.Create(filepath.Join(b.profile, name+".prof"))
		if err == nil {
			_, err = out.ReadFrom(resp.Body)
			out.Close()
		}
		done <- err
	}()
	err := f()
	if wrote := <-done; err == nil {
		err = wrote
	}
	return err
}
