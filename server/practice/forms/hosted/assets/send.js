import { showErrors, showMessage } from "./errors.js";

const SORRY = "Something went wrong and your application was not submitted. Please try again.";

/** Sends the application and goes where the employer's answer leads. */
export function send(body, button) {
  const request = new XMLHttpRequest();
  const label = button.textContent;
  button.disabled = true;
  button.textContent = "Submitting…";

  function stay(message, errors = {}) {
    button.disabled = false;
    button.textContent = label;
    showMessage(message);
    showErrors(errors);
  }

  request.addEventListener("load", () => {
    const { status, next, after, errors } = request.response ?? {};
    switch (status) {
      case "confirmed":
        return location.assign(next);
      case "pending":
        stay("There was a problem with your application. Please check the highlighted fields.", errors);
        return setTimeout(() => location.assign(next), after);
      case "invalid":
        return stay("Your application was not submitted. Please check the highlighted fields.", errors);
      case "already_applied":
        return stay("You have already applied to this job.");
      case "spam":
        return stay("We could not submit your application: it was flagged as possible spam.");
      case "closed":
        return stay("This job is no longer open.");
      case "login":
        return location.assign(next);
      default:
        return stay(SORRY);
    }
  });
  request.addEventListener("error", () => stay(SORRY));
  request.open("POST", location.pathname);
  request.responseType = "json";
  request.send(body);
}
