using System.Security.Cryptography;
using System.Text;

namespace StandupBot.Slack.BlockKit;

/// <summary>What travels with a form and comes back with it, in private_metadata. It is only a name: what it names is authorised again.</summary>
/// <param name="Nonce">Another one for each time that the form is opened; null where the client lost it.</param>
internal sealed record FormState(string FormId, string? Nonce, string State)
{
    internal static string NewNonce(string seed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)).AsSpan(0, 8));

    internal static FormState? Read(string? metadata)
    {
        var parts = metadata?.Split('\n', 3);
        return parts is [{ Length: > 0 and <= Limits.Id } form, var nonce, var state] ? new FormState(form, nonce.Length == 0 ? null : nonce, state) : null;
    }

    /// <summary>The state comes last, as it is: it may hold anything.</summary>
    public override string ToString() => $"{FormId}\n{Nonce}\n{State}";
}
