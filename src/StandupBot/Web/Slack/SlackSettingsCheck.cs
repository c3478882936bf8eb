using Microsoft.Extensions.Options;
using StandupBot.Slack;

namespace StandupBot.Web.Slack;

/// <summary>Refuses settings with which Slack could not work, and says what to set. A message never repeats a secret.</summary>
internal sealed class SlackSettingsCheck(IOptions<SlackHostOptions> host) : IValidateOptions<SlackOptions>
{
    private const string TokenPage = "on the app's page at https://api.slack.com/apps";

    public ValidateOptionsResult Validate(string? name, SlackOptions options)
    {
        List<string> wrong = [.. Access(options), .. Hearing(options), .. Addresses(options)];
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private IEnumerable<string> Access(SlackOptions options)
    {
        var oauth = Has(options.ClientId) || Has(options.ClientSecret);
        if (!Has(options.BotToken) && !oauth)
            yield return $"Slack has no access: set Slack:BotToken (OAuth & Permissions, {TokenPage}) for one workspace, or Slack:ClientId and Slack:ClientSecret for many.";
        if (Has(options.BotToken) && !StartsWith(options.BotToken, "xoxb-", "xoxe.xoxb-"))
            yield return "Slack:BotToken is no bot token: it begins with xoxb-. Copy the Bot User OAuth Token under OAuth & Permissions.";
        if (oauth && !(Has(options.ClientId) && Has(options.ClientSecret)))
            yield return "Slack:ClientId and Slack:ClientSecret belong together: set both, from Basic Information.";
        if (oauth && host.Value.PublicUrl is null)
            yield return "Slack:PublicUrl is missing: set the https address under which browsers reach this host, for the installation's way back.";
    }

    private static IEnumerable<string> Hearing(SlackOptions options)
    {
        if (!Has(options.AppToken) && !Has(options.SigningSecret))
            yield return $"Slack could not be heard: set Slack:AppToken for Socket Mode (no public address needed), or Slack:SigningSecret for requests over HTTP, both under Basic Information {TokenPage}.";
        if (Has(options.AppToken) && !StartsWith(options.AppToken, "xapp-"))
            yield return "Slack:AppToken is no app-level token: it begins with xapp-. Generate one with the scope connections:write under Basic Information.";
        if (options.Sockets is < 1 or > 10)
            yield return "Slack:Sockets is out of range; use 1 to 10.";
    }

    private IEnumerable<string> Addresses(SlackOptions options)
    {
        if (!options.ApiAddress.IsAbsoluteUri || !options.ApiAddress.AbsolutePath.EndsWith('/'))
            yield return "Slack:ApiAddress has to be a whole address that ends with a slash, such as https://slack.com/api/.";
        if (host.Value.PublicUrl is { } address && !(address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback)))
            yield return "Slack:PublicUrl has to begin with https://; Slack sends nobody back to another address.";
    }

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);

    private static bool StartsWith(string? text, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
            if (text!.StartsWith(start, StringComparison.Ordinal))
                return true;
        return false;
    }
}
