using System.Security.Cryptography;
using System.Text;
using StandupBot.Core.Signals;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Signals.Commands;

/// <summary>Signals as people type them: the dedupe key with goal handles in the place of ids, such as "S4:G3".</summary>
internal static class SignalNames
{
    public static string NameOf(string signalId) => SignalCatalogue.Find(signalId)?.Definition.Name ?? signalId;

    /// <summary>A short name for programs: keys hold whatever ids hold, and a path does not take that.</summary>
    public static string IdOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));

    public static string Shown(Call call, string key) => Rename(key, id => call.Goal(id)?.Handle ?? id);

    /// <summary>The stored key of what was typed, whichever of the two forms it has.</summary>
    public static string Stored(Call call, string typed) => Rename(typed, name =>
        call.Goals.FirstOrDefault(g => string.Equals(g.Handle, name, StringComparison.OrdinalIgnoreCase))?.Id ?? name);

    private static string Rename(string key, Func<string, string> subject) => key.Split(':', 2) is [var signal, var subjects]
        ? Finding.KeyOf(signal, subjects.Split(',').Select(subject))
        : key;
}
