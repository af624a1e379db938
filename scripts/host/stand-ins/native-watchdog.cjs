// In place of @vscode/native-watchdog, which would have to be compiled: ends this process when the one it serves is gone.
exports.start = (pid) => {
  const isThere = () => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };
  setInterval(() => isThere() || process.exit(87), 2000).unref();
};

exports.exit = (code = 0) => process.exit(code);
