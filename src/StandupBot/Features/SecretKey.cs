using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace StandupBot.Features;

/// <summary>256 random bits that prove who somebody is. Only its hash is kept: whoever reads the database cannot use it.</summary>
internal static class SecretKey
{
    private const int Bytes = 32;

    /// <summary>Longest text that can be one; whatever is longer is not even hashed.</summary>
    private const int Length = 43;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <returns>Null for what cannot be a key.</returns>
    public static string? HashOf(string? key) =>
        key is { Length: Length } ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))) : null;
}
