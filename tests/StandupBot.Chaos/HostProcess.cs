using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace StandupBot.Chaos;

/// <summary>The real host as a process of its own: started, killed without a word, started again. What it logs is kept in a file.</summary>
internal sealed class HostProcess(string name, string folder, IReadOnlyList<string> settings) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private Process? process;

    public string Name => name;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public bool Runs => process is { HasExited: false };

    public string LogFile => Path.Combine(folder, $"{name}.log");

    /// <summary>How long the last start took until the host was ready.</summary>
    public TimeSpan Start { get; private set; }

    public async Task StartAsync(CancellationToken cancellation)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "StandupBot.Chaos.dll"), "host", Path.Combine(folder, "clock"), $"--Urls={Address}", .. settings])
        {
            WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var since = Stopwatch.GetTimestamp();
        process = Process.Start(start) ?? throw new InvalidOperationException("The host did not start.");
        process.OutputDataReceived += (_, said) => Keep(said.Data);
        process.ErrorDataReceived += (_, said) => Keep(said.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!await IsReadyAsync(cancellation))
        {
            if (!Runs || Stopwatch.GetElapsedTime(since) > Patience)
                throw new InvalidOperationException($"Host {name} did not become ready; see {LogFile}.");
            await Task.Delay(50, cancellation);
        }

        Start = Stopwatch.GetElapsedTime(since);
    }

    /// <summary>SIGKILL: nothing of it runs on, and nobody is told.</summary>
    public async Task KillAsync()
    {
        if (process is null)
            return;
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        process = null;
    }

    public async Task<bool> IsReadyAsync(CancellationToken cancellation)
    {
        try
        {
            using var answer = await Http.GetAsync(new Uri(Address, "/health/ready"), cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            // It does not listen yet, or was too busy to say.
            return false;
        }
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (Http)
            File.AppendAllText(LogFile, line + "\n");
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync() => await KillAsync();
}
