using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using StandupBot.Slack;
using StandupBot.Slack.Api;

namespace StandupBot.Web.Slack;

/// <summary>
/// What <c>doctor</c> looks at for Slack: do the tokens work and may they do what is needed, does a socket open, is the clock right, can
/// the bot reach the channel of each stand-up? Only Slack's own requests can prove the signing secret; its shape is looked at.
/// </summary>
public sealed partial class SlackDoctor(SlackApi api, StoredInstallations stored, StoredNames names, SocketCheck sockets, IOptions<SlackOptions> options, TimeProvider clock)
{
    /// <summary>Slack's requests are refused when the clocks are five minutes apart; a minute is the time to act.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <returns>What is to be fixed, as sentences; none when all is well.</returns>
    public async Task<IReadOnlyList<string>> TroublesAsync(CancellationToken cancellation)
    {
        List<string> troubles = [.. Secret(), .. await sockets.TroublesAsync(cancellation)];
        if (!string.IsNullOrWhiteSpace(options.Value.BotToken))
            troubles.AddRange(await TokenAsync("Slack:BotToken", options.Value.BotToken, cancellation));
        foreach (var id in await InstallationsAsync(cancellation))
        {
            if (await stored.FindAsync(id, cancellation) is not { } kept)
            {
                troubles.Add($"{id}: its token cannot be read any more, because the keys that protect it are gone. Install the app there again.");
                continue;
            }

            if (kept.Installation.Token != options.Value.BotToken)
                troubles.AddRange(await TokenAsync(id, kept.Installation.Token, cancellation));
            troubles.AddRange(await PlacesAsync(kept.Installation, cancellation));
        }

        return [.. troubles.Distinct()];
    }

    private IEnumerable<string> Secret() => options.Value.SigningSecret is { Length: > 0 } secret && !SecretShape().IsMatch(secret.Trim())
        ? ["Slack:SigningSecret does not look like one: it is 32 characters of 0-9 and a-f. Copy it from Basic Information; it is neither the client secret nor the verification token."]
        : [];

    private async Task<IEnumerable<string>> TokenAsync(string whose, string token, CancellationToken cancellation)
    {
        var reply = await api.WhoAmIAsync(token, cancellation);
        if (!reply.Succeeded)
            return [$"{whose}: {Remedy(reply.Failure)}"];
        List<string> troubles = [];
        var missing = SlackScopes.Reasons.Keys.Except(reply.Scopes, StringComparer.Ordinal).ToList();
        if (reply.Scopes.Count > 0 && missing.Count > 0)
            troubles.Add($"{whose}: the token lacks {string.Join(", ", missing)}. Add what is missing under OAuth & Permissions, then install the app again.");
        if (reply.At is { } there && (there - clock.GetUtcNow()).Duration() > Skew)
            troubles.Add($"This machine's clock is {(there - clock.GetUtcNow()).Duration().TotalMinutes:0} minutes off Slack's; set it right, or Slack's requests are refused.");
        return troubles;
    }

    private async Task<IEnumerable<string>> PlacesAsync(SlackInstallation installation, CancellationToken cancellation)
    {
        List<string> troubles = [];
        foreach (var place in await names.MeetingPlacesAsync(installation.Id, cancellation))
        {
            var reply = await api.ConversationAsync(installation.Token, place.ChannelId, cancellation);
            var where = $"The {place.TeamName} stand-up meets in {(place.Name is { } name ? $"#{name}" : place.ChannelId)}";
            if (reply.Value is { IsArchived: true })
                troubles.Add($"{where}, which is archived. Choose another channel with /standup edit {place.TeamName}.");
            else if (reply.Value is { IsMember: false } || reply.Failure is { Trouble: SlackTrouble.PlaceGone })
                troubles.Add($"{where}, where the bot is not. Type /invite @StandupBot there.");
        }

        return troubles;
    }

    /// <summary>None where the database is not there yet: that is another check's to say.</summary>
    private async Task<IReadOnlyList<string>> InstallationsAsync(CancellationToken cancellation)
    {
        try
        {
            return await stored.IdsAsync(cancellation);
        }
        catch (System.Data.Common.DbException)
        {
            return [];
        }
    }

    private string Remedy(SlackFailure failure) => failure.Trouble switch
    {
        SlackTrouble.Revoked => $"Slack does not take the token ({failure.Error}). Install the app again and copy the Bot User OAuth Token anew.",
        SlackTrouble.TokenEnded => "the token has ended. Start the bot: it fetches the next one; if it cannot, install the app again.",
        SlackTrouble.Later => $"Slack cannot be asked ({failure.Error}). Let this machine call {options.Value.ApiAddress.Host}, or set a proxy (HTTPS_PROXY).",
        _ => $"Slack says {failure}.",
    };

    [GeneratedRegex("^[0-9a-f]{32}$", RegexOptions.None, 1000)]
    private static partial Regex SecretShape();
}
