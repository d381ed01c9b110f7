using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BenefitsFlow.Emulator.Play;

/// <summary>Prints the answer to a wage file: what was taken, and each line that was not.</summary>
internal static class WageReply
{
    public static string Of(string json)
    {
        using var body = JsonDocument.Parse(json);
        var reply = body.RootElement;
        var text = new StringBuilder();
        if (reply.TryGetProperty("taken", out var taken))
            text.Append(CultureInfo.InvariantCulture, $", taken {taken.GetProperty("lines")} lines, {taken.GetProperty("wages")} dollars, {taken.GetProperty("hours")} hours");
        if (reply.TryGetProperty("detail", out var detail))
            text.Append(CultureInfo.InvariantCulture, $", {detail}");
        if (reply.TryGetProperty("refused", out var refused))
            foreach (var line in refused.EnumerateArray())
                text.Append(CultureInfo.InvariantCulture, $"\n              line {line.GetProperty("line")}, {line.GetProperty("field")}: {line.GetProperty("reason").GetProperty("en")} {line.GetProperty("action").GetProperty("en")}");
        return text.ToString();
    }
}
