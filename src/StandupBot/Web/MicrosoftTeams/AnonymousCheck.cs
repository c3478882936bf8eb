using Microsoft.Extensions.Options;
using StandupBot.MicrosoftTeams;

namespace StandupBot.Web.MicrosoftTeams;

/// <summary>The anonymous mode and an address that others can reach do not go together: the host does not start.</summary>
internal sealed class AnonymousCheck(IConfiguration configuration) : IValidateOptions<MicrosoftTeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, MicrosoftTeamsOptions options) =>
        options.Anonymous && AnonymousMode.Refusal(Addresses()) is { } refusal ? ValidateOptionsResult.Fail(refusal) : ValidateOptionsResult.Success;

    /// <summary>Every way in which the configuration can name an address.</summary>
    private IEnumerable<string> Addresses() =>
    [
        .. Split(configuration["urls"]), .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).OfType<string>(),
        .. Split(configuration["http_ports"]).Select(port => $"http://*:{port}"), .. Split(configuration["https_ports"]).Select(port => $"https://*:{port}"),
    ];

    private static string[] Split(string? list) => (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
