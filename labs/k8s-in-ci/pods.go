// Package pods asks an API server for Pods, in the little HTTP that takes.
package pods

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

// Client talks to the API server at an address, `kubectl proxy` for instance.
type Client struct{ Server string }

const path = "/api/v1/namespaces/default/pods"

// Create asks for a Pod that sleeps.
func (c Client) Create(name string) error {
	pod := fmt.Sprintf(`{"metadata": {"name": %q}, "spec": {"containers": [
		{"name": "main", "image": "busybox:1", "command": ["sleep", "1000000"]}]}}`, name)
	answer, err := http.Post(c.Server+path, "application/json", strings.NewReader(pod))
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusCreated {
		return fmt.Errorf("create Pod %s: %s", name, answer.Status)
	}
	return nil
}

// Phase tells how far a Pod is: Pending, Running.
func (c Client) Phase(name string) (string, error) {
	answer, err := http.Get(c.Server + path + "/" + name)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	var pod struct{ Status struct{ Phase string } }
	err = json.NewDecoder(answer.Body).Decode(&pod)
	return pod.Status.Phase, err
}
