using System.Net;
using System.Net.Sockets;

namespace StandupBot.Web.Webhooks;

/// <summary>Which addresses are in the open internet. Everything else (this machine, its network, what is reserved) is not for others to choose.</summary>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] Kept =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Of IPv6 only 2000::/3 is given out, and of that not what stands for IPv4 or for examples.</summary>
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] KeptOfGlobal = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    public static bool Has(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily switch
        {
            AddressFamily.InterNetwork => !Kept.Any(network => network.Contains(plain)),
            AddressFamily.InterNetworkV6 => Global.Contains(plain) && !KeptOfGlobal.Any(network => network.Contains(plain)),
            _ => false,
        };
    }
}
