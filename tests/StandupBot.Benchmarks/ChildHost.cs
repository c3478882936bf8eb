using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace StandupBot.Benchmarks;

/// <param name="Start">Until the first page was answered.</param>
/// <param name="Memory">Bytes in main memory (RSS) after the idle time.</param>
internal sealed record Started(Cost Start, long Memory);

/// <summary>A host as a process of its own, as people run it.</summary>
internal static class ChildHost
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static string FreeUrl()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }

    public static async Task<Started> MeasureAsync(string assembly, IEnumerable<string> arguments, string url, string folder, TimeSpan idle)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments])
        {
            WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        try
        {
            await UntilAnsweredAsync(process, url);
            Cost cost = new(watch.Elapsed, process.TotalProcessorTime);
            await Task.Delay(idle);
            process.Refresh();
            return new(cost, process.WorkingSet64);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task UntilAnsweredAsync(Process process, string url)
    {
        using HttpClient client = new();
        using CancellationTokenSource patience = new(Patience);
        while (true)
        {
            if (process.HasExited)
                throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
            try
            {
                using var answer = await client.GetAsync(new Uri(url), patience.Token);
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(20, patience.Token);
        }
    }
}
