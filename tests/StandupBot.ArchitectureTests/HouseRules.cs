namespace StandupBot.ArchitectureTests;

/// <summary>Who may use whom: the dependency rule of docs/architecture.md, as rules that a machine can check.</summary>
internal static class HouseRules
{
    /// <summary>The folders of the host, and the other folders of the host, and adapters, that each may use.</summary>
    public static IReadOnlyDictionary<string, string[]> Folders { get; } = new Dictionary<string, string[]>
    {
        ["Storage"] = [],
        ["Telemetry"] = ["Storage"],
        ["Delivery"] = ["Storage", "Telemetry"],
        ["Intake"] = ["Storage", "Telemetry"],
        ["Intelligence"] = [],
        ["Features"] = ["Storage", "Telemetry", "Delivery"],
        ["Web"] = ["Storage", "Delivery", "Features", "Slack", "MicrosoftTeams"],
        ["Scheduling"] = ["Storage", "Delivery", "Features"],
        ["Replay"] = ["Storage", "Delivery", "Features", "Scheduling"],
        ["Demo"] = ["Storage", "Delivery", "Features", "Scheduling", "Web", "Replay"],
    };

    public static readonly DependencyRule CoreUsesTheBaseLibraryOnly = new(
        "The core uses the base library only", @"^StandupBot\.Core\.", @"^(?!StandupBot\.Core\.|System\.|<|Microsoft\.CodeAnalysis\.EmbeddedAttribute)");

    public static readonly DependencyRule CoreTouchesNoClock = new(
        "The core touches no clock", @"^StandupBot\.Core\.",
        @"^System\.(TimeProvider|Diagnostics\.Stopwatch|Threading\.(Timer|PeriodicTimer)|DateTime(Offset)?::get_(Now|UtcNow|Today)|TimeZoneInfo::get_Local|Environment::get_Tick)");

    public static readonly DependencyRule CoreRollsNoDice = new(
        "The core rolls no dice", @"^StandupBot\.Core\.",
        @"^System\.(Random|Guid::(NewGuid|CreateVersion7)|Security\.Cryptography\.RandomNumberGenerator)");

    public static readonly DependencyRule CoreTouchesNoMachine = new(
        "The core touches no disk, network, process or console", @"^StandupBot\.Core\.",
        @"^System\.(IO\.(File|Directory|Drive|Path|Pipes|.*Watcher)|Net\.|Console|Environment|AppContext|Diagnostics\.Process|Threading\.Thread$)");

    public static readonly DependencyRule QuartzStaysInScheduling = new(
        "Quartz stays in Scheduling", @"^(?!StandupBot\.Scheduling\.)", @"^Quartz\.");

    public static readonly DependencyRule IcalStaysInRecurrence = new(
        "Ical.Net stays in Scheduling.Recurrence", @"^(?!StandupBot\.Scheduling\.Recurrence\.)", @"^Ical\.Net\.");

    public static readonly DependencyRule LocalChatStoresInItsStores = new(
        "The local chat knows the database in its stores only", @"^StandupBot\.Web\.LocalChat\.(?!Stored|LocalRows)", @"^Microsoft\.EntityFrameworkCore\.");

    public static readonly DependencyRule SlackStoresInItsStores = new(
        "Slack in the host knows the database in its stores only", @"^StandupBot\.Web\.Slack\.(?!Stored)", @"^Microsoft\.EntityFrameworkCore\.");

    public static readonly DependencyRule TextsLeaveThroughIntelligence = new(
        "Beside the platforms and the webhooks of an owner the host calls out in Intelligence only, which is off by default", @"^StandupBot\.(?!Core\.|Intelligence\.|Web\.Webhooks\.|(Web\.)?(Slack|MicrosoftTeams)\.)",
        @"^System\.Net\.(Http\.(HttpClient|HttpMessageInvoker|SocketsHttpHandler)|Sockets\.|Mail\.|WebSockets\.ClientWebSocket)");

    public static IReadOnlyList<DependencyRule> All { get; } =
    [
        CoreUsesTheBaseLibraryOnly, CoreTouchesNoClock, CoreRollsNoDice, CoreTouchesNoMachine,
        .. Folders.Keys.Select(Folder), QuartzStaysInScheduling, IcalStaysInRecurrence, LocalChatStoresInItsStores, SlackStoresInItsStores, TextsLeaveThroughIntelligence,
    ];

    public static DependencyRule Folder(string name) => new(
        $"{name} uses {(Folders[name] is [] ? "no other folder" : string.Join(", ", Folders[name]))}",
        $@"^StandupBot\.{name}\.", $@"^StandupBot\.(?!(Core|{string.Join('|', [name, .. Folders[name]])})\.)");
}
