using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace StandupBot.Web.Slack;

/// <summary>
/// The state of an installation that is under way: it goes to Slack and back in the address, and stays in a cookie of the browser that
/// began. Both have to come back together, once, within ten minutes.
/// </summary>
public sealed class InstallStates(IDataProtectionProvider protection, StoredStates used, TimeProvider clock)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);
    private const int StateBytes = 32;
    private readonly IDataProtector cookies = protection.CreateProtector("StandupBot.Slack.InstallState");

    /// <returns>What goes along in the address, and what the browser keeps.</returns>
    public (string State, string Kept) New()
    {
        var state = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(StateBytes));
        var until = (clock.GetUtcNow() + Life).ToUnixTimeSeconds();
        return (state, cookies.Protect(string.Create(CultureInfo.InvariantCulture, $"{state}:{until}")));
    }

    public async Task<bool> TryUseAsync(string? state, string? kept, CancellationToken cancellation) =>
        !string.IsNullOrEmpty(state) && !string.IsNullOrEmpty(kept) && Belongs(state, kept) && await used.TryUseAsync(state, cancellation);

    private bool Belongs(string state, string kept)
    {
        try
        {
            var parts = cookies.Unprotect(kept).Split(':');
            return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(parts[0]), Encoding.UTF8.GetBytes(state))
                && clock.GetUtcNow().ToUnixTimeSeconds() <= long.Parse(parts[1], CultureInfo.InvariantCulture);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
