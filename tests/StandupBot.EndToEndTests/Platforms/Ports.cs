using System.Net;
using System.Net.Sockets;

namespace StandupBot.EndToEndTests.Platforms;

/// <summary>
/// Ports for hosts that have to know their own address before they listen. They lie below the range that systems hand out by themselves
/// (from 32,768 on Linux, from 49,152 elsewhere), so that no connection made in between can take one.
/// </summary>
internal static class Ports
{
    private const int Lowest = 20_000;
    private const int Count = 12_000;

    private static int next = Environment.ProcessId % Count;

    public static int Free()
    {
        while (true)
        {
            var port = Lowest + (Interlocked.Increment(ref next) % Count);
            if (IsFree(port))
                return port;
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using TcpListener listener = new(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
