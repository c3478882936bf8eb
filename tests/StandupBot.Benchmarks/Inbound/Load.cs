using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace StandupBot.Benchmarks.Inbound;

/// <summary>Some connections that are kept, each with one request on its way; plain sockets, so that most of the machine is left to the server.</summary>
internal static class Load
{
    public static async Task<LoadResult> RunAsync(Uri server, byte[][] requests, int connections, TimeSpan atMost)
    {
        IPEndPoint address = new(IPAddress.Loopback, server.Port);
        var took = new long[requests.Length];
        var next = -1;
        var refused = 0;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            using Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(address);
            var answer = new byte[8192];
            for (int number; watch.Elapsed < atMost && (number = Interlocked.Increment(ref next)) < requests.Length;)
            {
                var began = Stopwatch.GetTimestamp();
                await socket.SendAsync(requests[number]);
                if (!await IsTakenAsync(socket, answer))
                    Interlocked.Increment(ref refused);
                took[number] = Stopwatch.GetTimestamp() - began;
            }
        })));
        var wall = watch.Elapsed;
        var done = took.Where(t => t > 0).Order().ToArray();
        return new(done.Length, refused, wall, At(done, 0.5), At(done, 0.99));
    }

    /// <summary>Reads one answer to its end; without a length it comes in chunks, whose last one is empty.</summary>
    private static async ValueTask<bool> IsTakenAsync(Socket socket, byte[] answer)
    {
        var length = 0;
        while (true)
        {
            var read = await socket.ReceiveAsync(answer.AsMemory(length));
            if (read == 0)
                throw new InvalidOperationException("The server closed a connection.");
            length += read;
            if (EndOf(answer.AsSpan(0, length)) is { } end && length >= end)
                return answer.AsSpan(0, length).StartsWith("HTTP/1.1 200"u8);
        }
    }

    private static int? EndOf(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return null;
        var line = answer[..head].IndexOf("ontent-Length: "u8);
        if (line < 0)
            line = answer[..head].IndexOf("ontent-length: "u8);
        if (line < 0)
            return answer.EndsWith("0\r\n\r\n"u8) ? answer.Length : null;
        var digits = answer[(line + 15)..head];
        var stop = digits.IndexOf((byte)'\r');
        return head + 4 + int.Parse(stop < 0 ? digits : digits[..stop], CultureInfo.InvariantCulture);
    }

    private static TimeSpan At(long[] sorted, double share) => sorted.Length == 0 ? default : Stopwatch.GetElapsedTime(0, sorted[(int)(share * (sorted.Length - 1))]);
}

internal sealed record LoadResult(int Answers, int Refused, TimeSpan Wall, TimeSpan Median, TimeSpan P99)
{
    public double ASecond => Answers / Wall.TotalSeconds;
}
