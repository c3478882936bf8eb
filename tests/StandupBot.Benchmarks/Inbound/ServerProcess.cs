using System.Diagnostics;
using System.Net.Sockets;

namespace StandupBot.Benchmarks.Inbound;

/// <summary>A server as a process of its own, so that what it costs is known apart from what the load costs.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Of all its threads, user and system.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static Task<ServerProcess> DotnetAsync(string assembly, IEnumerable<string> arguments, Uri address, string folder) =>
        StartAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments], address, folder);

    public static async Task<ServerProcess> StartAsync(string program, IEnumerable<string> arguments, Uri address, string folder)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NODE_ENV"] = "production";
        var started = Process.Start(start)!;
        List<string> said = [];
        started.OutputDataReceived += (_, line) => Keep(said, line.Data);
        started.ErrorDataReceived += (_, line) => Keep(said, line.Data);
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        var since = Stopwatch.StartNew();
        while (!await ListensAsync(address))
        {
            if (started.HasExited || since.Elapsed > Patience)
                throw new InvalidOperationException($"{program} does not listen: {string.Join('\n', said)}");
            await Task.Delay(50);
        }

        return new ServerProcess(started, address);
    }

    private static void Keep(List<string> said, string? line)
    {
        lock (said)
            if (line is not null && said.Count < 100)
                said.Add(line);
    }

    private static async Task<bool> ListensAsync(Uri address)
    {
        try
        {
            using TcpClient client = new();
            await client.ConnectAsync(address.Host, address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
