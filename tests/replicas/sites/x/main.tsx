document.body.append("to come");
